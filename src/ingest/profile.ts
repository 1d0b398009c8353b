import { chineseNumber, readNumber } from '../domain/numerals.ts';
import { missingWord } from './missingWords.ts';
import { isBlank, plainText, wordKey } from '../domain/plainText.ts';
import type { Grid } from './grid.ts';
import { readAmount } from './amount.ts';

/** One column's data below the header; every distinct text once, with how many rows hold it. */
export interface ColumnProfile {
  readonly column: number;
  readonly header: string;
  /** Texts that are not blank and occur below the header, with their rows. */
  readonly texts: readonly { readonly text: string; readonly code: number; readonly rows: number }[];
  readonly filled: number;
  /** Shares of the filled rows, 0 to 1, missing words left out of account. */
  readonly numeric: number;
  readonly words: number;
  /** False where every filled cell is a missing word. */
  readonly telling: boolean;
}

const SAMPLE = 3000;

export const profileColumn = (grid: Grid, { column, from, header }: { readonly column: number; readonly from: number; readonly header: string }): ColumnProfile => {
  const encoded = grid.columns[column];
  const counts = new Uint32Array(encoded?.texts.length ?? 0);
  if (encoded) for (let row = from; row < grid.rowCount; row += 1) counts[encoded.codes[row] ?? 0] = (counts[encoded.codes[row] ?? 0] ?? 0) + 1;
  const texts = (encoded?.texts ?? []).map((text, code) => ({ text, code, rows: counts[code] ?? 0 })).filter(({ text, rows }) => rows > 0 && !isBlank(text));
  let numeric = 0;
  let telling = 0;
  let filled = 0;
  for (const { rows } of texts) filled += rows;
  for (const { text, rows } of texts.slice(0, SAMPLE)) {
    if (missingWord(text) !== null && !/^(?:未|不|暂)/.test(text)) continue;
    telling += rows;
    if (looksNumeric(text)) numeric += rows;
  }
  return { column, header, texts, filled, numeric: telling === 0 ? 0 : numeric / telling, words: telling === 0 ? 0 : 1 - numeric / telling, telling: telling > 0 };
};

/** A figure as clerks write them, not merely a text that begins with a digit. */
export const looksNumeric = (text: string): boolean => {
  const word = wordKey(text);
  if (word.length > 24) return false;
  if (readNumber(word) !== null) return chineseNumber(word) === null || word.length <= 4;
  if (missingWord(word) !== null) return true;
  const amount = readAmount(word, { kind: 'rate', unit: '' });
  return amount.is === 'number' || amount.is === 'ratio' || /^\d/.test(plainText(text)) && readAmount(word, { kind: 'count', unit: '' }).is === 'number';
};
