import { itemOf } from '../../../domain/fileRow.ts';
import type { Found } from './protocol.ts';

/** So many lines that say something above the place and below it. */
const AROUND = 2;

/** A report as it is kept: its text, and where in it each of its items stands. */
export interface OpenedText {
  readonly name: string;
  readonly text: string;
  readonly places: readonly (readonly [start: number, end: number])[];
}

export const isText = (opened: object): opened is OpenedText => 'text' in opened;

/** The lines around the item that the row names; null where the report has no such item. */
export const placeInText = ({ name, text, places }: OpenedText, row: number): Found | null => {
  const place = places[itemOf(row)];
  if (!place) return null;
  const [start, end] = place;
  const lines = linesOf(text);
  const first = lines.findLastIndex((line) => line.start <= start);
  const last = lines.findLastIndex((line) => line.start < Math.max(end, start + 1));
  const told = lines.flatMap(({ text: said }, at) => (said.trim() === '' ? [] : [at]));
  const from = told.filter((at) => at < first).at(-AROUND) ?? told.find((at) => at <= first) ?? first;
  const to = told.filter((at) => at > last).slice(0, AROUND).at(-1) ?? last;
  const offset = lines[from]?.start ?? 0;
  return {
    kind: 'text',
    file: name,
    rowNumber: first + 1,
    lines: lines.slice(from, to + 1).map((line, at) => ({ number: from + at + 1, text: line.text })),
    start: start - offset,
    end: end - offset,
  };
};

const linesOf = (text: string): readonly { readonly start: number; readonly text: string }[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
};
