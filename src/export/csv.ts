import { csvFile } from '../domain/csvField.ts';
import type { Sheet, SheetValue } from '../ui/SaveTableContext.ts';

/** A number as written by the machine: every digit, a point, no groups. */
const text = (value: SheetValue): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return value ?? '';
};

/** A table as CSV: UTF-8 with a mark, CRLF, quoted after RFC 4180, formulas made text. */
export const csv = ({ columns, rows }: Sheet): string => csvFile([columns, ...rows.map((row) => row.map(text))]);
