import { readNumber } from '../domain/numerals.ts';
import { wordKey } from '../domain/plainText.ts';

/** A text of a column with the rows that hold it. */
export interface CountedText {
  readonly text: string;
  readonly rows: number;
}

/**
 * Whether the plain figures of a rate are fractions of one (0.95) or percent (95), decided by the whole column
 * (domain.md, 4); null where no figure leaves a doubt. `1.0` in a column that never exceeds 1 is all, not one percent.
 * Few figures above 1 among many fractions are the file's faults, not a reason to read the column as percent.
 */
export const decideFraction = (texts: readonly CountedText[], headerSaysPercent: boolean): boolean | null => {
  let all = 0;
  let upToOne = 0;
  let between = 0;
  let positive = 0;
  let largest = 0;
  for (const { text, rows } of texts) {
    const value = readNumber(wordKey(text));
    if (value === null || value < 0) continue;
    all += rows;
    if (value <= 1) {
      upToOne += rows;
      largest = Math.max(largest, value);
    }
    if (value > 0 && value < 1) between += rows;
    if (value > 0) positive += rows;
  }
  if (all === 0 || positive === 0) return null;
  if (upToOne === all) return !(headerSaysPercent && between > 0 && largest < 0.5);
  return between >= (all - upToOne) * 4 && upToOne >= all * 0.8;
};

/** Whether most plain figures exceed one, so that no one can have meant fractions. */
export const mostlyAboveOne = (texts: readonly CountedText[]): boolean => {
  let above = 0;
  let all = 0;
  for (const { text, rows } of texts) {
    const value = readNumber(wordKey(text));
    if (value === null) continue;
    all += rows;
    if (value > 1) above += rows;
  }
  return above > all / 2;
};
