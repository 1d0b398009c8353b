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

/** 12, −3.5, 97.3%, 12 次, +2; beside them short words for what is missing. */
const FIGURE = /^[+−-]?[\d,.]+%?\*?(?:\s\S{1,6})?$/u;

const LONGEST_FIGURE = 12;

/** A last row of the whole district may say more than a figure. */
const mostlyFigures = (values: readonly SheetValue[]): boolean => {
  const said = values.filter((value) => value !== null && value !== '' && value !== '—');
  const figures = said.filter((value) => typeof value === 'number' || FIGURE.test(String(value)));
  return figures.length > said.length * 0.6 && said.filter((value) => typeof value === 'string' && value.length > LONGEST_FIGURE).length <= 1;
};

/** A sheet in words and figures for a page; `none` stands where nothing is. */
export const sheetCells = ({ columns, rows }: Sheet, none: string): PageTable => ({
  columns: columns.map((column) => cellText(column, '')),
  figures: columns.map((_, place) => place > 0 && mostlyFigures(rows.map((row) => row[place] ?? null))),
  rows: rows.map((row) => columns.map((_, place) => cellText(row[place] ?? null, none))),
});
