import type { ConsoleAnswer, ConsoleFault, ConsolePlace } from '../../domain/answers/consoleAnswer.ts';

type Failed = Extract<ConsoleAnswer, { kind: 'failed' }>;

/** What DuckDB 1.4 says, and what it means; the first that fits. The bracket is the name it is about. */
const FAULTS: readonly (readonly [RegExp, ConsoleFault])[] = [
  [/Table with name (.+?) does not exist/u, 'table'],
  [/Referenced table "(.+?)" not found/u, 'table'],
  [/Referenced column "(.+?)" not found/u, 'column'],
  [/does not have a column named "(.+?)"/u, 'column'],
  [/Ambiguous reference to column name "(.+?)"/u, 'ambiguous'],
  [/column "(.+?)" must appear in the GROUP BY clause/u, 'grouping'],
  [/Function with name "?([^\s"]+)"? does not exist/u, 'function'],
  [/No function matches the given name and argument types '(.+?)'/u, 'types'],
  [/Cannot access file "(.*?)"|file system operations are disabled|Cannot perform .* on database/u, 'files'],
  [/^(?:TransactionContext|Permission) Error/u, 'files'],
  [/^Out of Memory Error|failed to allocate/u, 'memory'],
  [/Could not convert string '(.*?)'/u, 'conversion'],
  [/^Conversion Error/u, 'conversion'],
  [/Cannot compare values of type (.+?) -|Cannot mix values of type (.+?) /u, 'types'],
  [/syntax error at or near "(.*?)"/u, 'syntax'],
  [/^Parser Error/u, 'syntax'],
];

/** DuckDB's refusal of a text that was set in brackets one line below its own first. */
export const faultOf = (cause: unknown, text: string): Failed => {
  const said = cause instanceof Error ? cause.message : String(cause);
  const found = FAULTS.flatMap(([form, fault]) => {
    const match = form.exec(said);
    return match ? [{ fault, name: match.slice(1).find((part) => part !== undefined) ?? '' }] : [];
  })[0] ?? { fault: 'other' as const, name: '' };
  return { kind: 'failed', ...found, near: nearOf(said), place: placeIn(said, text), said: said.split(/\n\s*\nLINE \d+:/u)[0]?.trim() ?? said };
};

/** The names that DuckDB thinks may have been meant. */
const nearOf = (said: string): readonly string[] => {
  const line = /(?:Candidate bindings: |Did you mean )(.+)/u.exec(said)?.[1] ?? '';
  return [...line.matchAll(/"(.+?)"/gu)].map((match) => match[1] ?? '').slice(0, 3);
};

/** `LINE 3: … text …` with a caret below; long lines are cut at either end. */
const placeIn = (said: string, text: string): ConsolePlace | null => {
  const match = /LINE (\d+): (.*)\n( *)\^/u.exec(said);
  if (!match) return null;
  const [, number = '', excerpt = '', indent = ''] = match;
  const line = Number(number) - 1;
  const whole = text.split('\n')[line - 1];
  if (whole === undefined) return null;
  const offset = indent.length - `LINE ${number}: `.length;
  const cut = excerpt.startsWith('...') ? 3 : 0;
  const start = cut === 0 ? 0 : whole.indexOf(excerpt.slice(3).replace(/\.\.\.$/u, ''));
  const pointed = whole.slice(Math.max(0, start));
  return { line, column: Math.max(0, start) + charactersIn(pointed, offset - cut) + 1 };
};

/** The caret stands under the character as a terminal shows it: Chinese takes two places. */
const charactersIn = (text: string, width: number): number => {
  let left = width;
  let count = 0;
  for (const character of text) {
    if (left <= 0) break;
    left -= /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1;
    count += character.length;
  }
  return count;
};
