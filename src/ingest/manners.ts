import type { TextPiece } from './textPieces.ts';

/**
 * A manner of writing that is not RFC 4180, and how to turn it into that: `rewrite` takes whole lines, `restore` gives a
 * cell back what the rewriting changed in it.
 */
export interface Manner {
  readonly rewrite: (lines: string) => string;
  readonly restore: ((cell: string) => string) | null;
}

const swapQuotes = (text: string): string => text.replaceAll(/['"]/g, (quote) => (quote === '"' ? "'" : '"'));

/** 'a','b''c': the quotes change places, and back again in the cells. */
export const SINGLE_QUOTES: Manner = { rewrite: swapQuotes, restore: swapQuotes };

/** "say \"so\"": a backslash before a quote in place of a second quote. */
export const BACKSLASHES: Manner = {
  rewrite: (lines) => lines.replaceAll(/\\(["\\])/g, (_, escaped: string) => (escaped === '"' ? '""' : '\\')),
  restore: null,
};

/** "a,b,c": each line in quotes as if it were one cell. */
export const WHOLE_LINES: Manner = {
  rewrite: (lines) => lines.replaceAll(/^"(.*)"[ \t]*$/gm, (_, inside: string) => inside.replaceAll('""', '"')),
  restore: null,
};

/** Columns with spaces between, one or many. */
export const SPACES: Manner = {
  rewrite: (lines) => lines.replaceAll(/("(?:[^"]|"")*")|(^ +| +$)| {2,}/gm, (_, quoted?: string, edge?: string) => quoted ?? (edge === undefined ? ' ' : '')),
  restore: null,
};

const quotedFields = (sample: string, quote: string): number => sample.match(new RegExp(`(?:^|[,;\\t|，^~ ])${quote}(?:[^${quote}]|${quote}${quote})*${quote}(?=[,;\\t|，^~ ]|\\r|\\n|$)`, 'gm'))?.length ?? 0;

export const looksSingleQuoted = (sample: string): boolean => sample.includes("'") && quotedFields(sample, "'") > 1 && quotedFields(sample, '"') === 0;

export const looksBackslashed = (sample: string): boolean => /"[^"\r\n]*\\"(?!\s*(?:[,;\t|，]|$))/m.test(sample) && !/[^\\,;\t|，\r\n]""[^,;\t|，\r\n]/.test(sample);

export const looksWholeLined = (sample: string): boolean => {
  const lines = sample.split(/\r\n|\n|\r/).slice(0, -1).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter((line) => /^"(?:[^"]|"")*"[ \t]*$/.test(line)).length >= lines.length * 0.9;
};

/** Pieces cut anywhere to pieces of whole lines, rewritten. */
export function* rewritten(pieces: Iterable<TextPiece>, { rewrite }: Manner, skip: number): Generator<TextPiece> {
  let held = '';
  let skipped = skip;
  for (const piece of pieces) {
    const text = held + piece.text.slice(skipped);
    skipped = Math.max(0, skipped - piece.text.length);
    // A carriage return at the end may have its line feed in the next piece.
    const cut = piece.last ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r', text.length - 2)) + 1;
    held = text.slice(cut);
    yield { ...piece, text: rewrite(text.slice(0, cut)) };
  }
}
