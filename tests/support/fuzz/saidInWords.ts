import { blanksOf, type Problem } from '../../../src/domain/problem.ts';
import { makeWords } from '../../../src/words/translate.ts';

const LANGUAGES = (['zh', 'en'] as const).map((language) => makeWords(language));

const known = new Map<string, readonly string[] | null>();

/** The blanks of a problem's sentence; null where there is none in one of the languages. */
const blanksIn = (code: string): readonly string[] | null => {
  const before = known.get(code);
  if (before !== undefined) return before;
  const sentences = LANGUAGES.map((words) => (words.exists(`problem.${code}`) ? words.t(`problem.${code}`, { skipInterpolation: true }) : null));
  const blanks = sentences.includes(null) ? null : [...new Set(sentences.flatMap((sentence) => Array.from((sentence ?? '').matchAll(/\{\{(\w+)(?:\.(?:zh|en))?\}\}/gu), ([, name = '']) => name)))];
  known.set(code, blanks);
  return blanks;
};

/** Why a problem cannot be told to the user in words; null where it can. */
export const unsaid = (problem: Problem): string | null => {
  const blanks = blanksIn(problem.code);
  if (blanks === null) return `no sentence for ${problem.code}`;
  const given = blanksOf(problem);
  const open = blanks.filter((name) => given[name] === undefined);
  return open.length === 0 ? null : `${problem.code} does not say ${open.join(', ')}`;
};
