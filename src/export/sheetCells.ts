import type { Sheet, SheetValue } from '../ui/SaveTableContext.ts';
import { holdable } from './xmlText.ts';

/** A figure as a page shows it: at most two decimals, no groups (a year may be a figure), a true minus. */
const cellText = (value: SheetValue, none: string): string => {
  if (value === null || value === '') return none;
  if (typeof value === 'string') return holdable(value).replaceAll(/\r\n?/gu, '\n');
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 || 0).replace('-', '−') : none;
};

export interface PageTable {
  readonly columns: readonly string[];
  /** Whether a column holds figures, which then stand under each other. */
  readonly figures: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet in words and figures for a page; `none` stands where nothing is. */
export const sheetCells = ({ columns, rows }: Sheet, none: string): PageTable => ({
  columns: columns.map((column) => cellText(column, '')),
  figures: columns.map((_, place) => rows.some((row) => typeof row[place] === 'number') && rows.every((row) => typeof (row[place] ?? 0) === 'number')),
  rows: rows.map((row) => columns.map((_, place) => cellText(row[place] ?? null, none))),
});
