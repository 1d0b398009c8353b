import { headerNames } from '../../src/ingest/header.ts';
import { cellText } from '../../src/ingest/grid.ts';
import { readFile } from '../../src/ingest/read.ts';
import { readRowKeys } from '../../src/ingest/rowKeys.ts';
import type { PollutedFile } from './pollutedFiles.ts';
import { understandTable } from './understandTable.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a file by column name as our reader has them, with nobody correcting anything; of several tables the first. */
export const readPolluted = async ({ name, bytes }: PollutedFile): Promise<readonly Row[]> => {
  const reading = await readFile({ name: `${name}.csv`, bytes });
  const grid = reading.ok ? reading.value.grids[0] : undefined;
  if (!grid) return [];
  const mapping = understandTable(grid);
  const headers = headerNames(grid, mapping);
  const { from, rows, skip } = readRowKeys(grid, mapping, headers);
  return Array.from({ length: rows }, (_, at) => at)
    // Rows that the reader sets aside for what they are (totals, sections, footnotes, blank ones), and says so.
    .filter((at) => skip[at] === 0)
    .map((at) => Object.fromEntries(headers.map((header, column) => [header, cellText(grid, from + at, column)])));
};

const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u200b\ufeff]+/gu, '');

/** How many of a file's cells stand where they should: in the row that begins with the same two cells, under their name. White space does not count. */
export const cellsRight = ({ rows: truth }: PollutedFile, found: readonly Row[]): { readonly right: number; readonly of: number; readonly extra: number } => {
  const columns = Object.keys(truth[0] ?? {});
  const keyOf = (row: Row): string => columns.slice(0, 2).map((column) => tidy(named(row, column))).join(' ');
  const byKey = new Map(found.map((row) => [keyOf(row), row]));
  let right = 0;
  for (const row of truth) {
    const read = byKey.get(keyOf(row));
    if (read) right += columns.filter((column) => tidy(named(read, column)) === tidy(row[column] ?? '')).length;
  }
  return { right, of: truth.length * columns.length, extra: Math.max(0, found.length - truth.length) };
};

/** A cell by its column's name, whose white space does not count either. */
const named = (row: Row, column: string): string => row[column] ?? Object.entries(row).find(([name]) => tidy(name) === tidy(column))?.[1] ?? '';
