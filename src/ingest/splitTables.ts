import { cellText, type EncodedColumn, type Grid } from './grid.ts';
import { findHeader, headerNames } from './header.ts';
import { isBlank } from '../domain/plainText.ts';

/** A new table has its header within so many rows below the gap: titles stand above it. */
const TITLES = 4;

/**
 * Several tables one below the other, as in a sheet with one for each kind of school: a gap (blank rows, or blank lines that a
 * CSV reader leaves out), then, after titles at most, a header of other names. The same header again is no new table.
 */
export const splitTables = (grid: Grid): readonly Grid[] => {
  if (grid.header === 'known') return [grid];
  const starts = [0];
  let names = namesOf(grid);
  for (const gap of gaps(grid)) {
    const rest = slice(grid, gap, grid.rowCount);
    const header = findHeader(rest);
    const next = headerNames(rest, header);
    const above = Array.from({ length: header.headerFrom }, (_, row) => row).filter((row) => filled(rest, row) > 0);
    if (header.headerTo < header.headerFrom || above.length > TITLES || above.some((row) => filled(rest, row) > 1)) continue;
    if (header.headerTo + 1 >= rest.rowCount || !isHeader(next, names)) continue;
    starts.push(gap);
    names = next;
  }
  if (starts.length === 1) return [grid];
  return starts.map((from, place) => slice(grid, from, starts[place + 1] ?? grid.rowCount));
};

const namesOf = (grid: Grid): readonly string[] => headerNames(grid, findHeader(grid));

/** Other names than before, and a first one in common or two of them that are: 学校名称 stands in both. */
const isHeader = (next: readonly string[], before: readonly string[]): boolean => {
  const named = next.filter((name) => name !== '');
  const known = named.filter((name) => before.includes(name));
  return named.length > 1 && known.length > 0 && known.length < named.length;
};

/** The first rows after a gap: blank rows, or line numbers left out. */
const gaps = (grid: Grid): readonly number[] => {
  const blanks = grid.columns.map(({ texts }) => texts.map(isBlank));
  const found: number[] = [];
  let blank = false;
  for (let row = 1; row < grid.rowCount && found.length <= MOST; row += 1) {
    if (grid.columns.every(({ codes }, column) => blanks[column]?.[codes[row] ?? 0] ?? true)) {
      blank = true;
      continue;
    }
    const leap = (grid.rowNumber[row] ?? 0) - (grid.rowNumber[row - 1] ?? 0) > 1;
    if (blank || (leap && linesOf(grid, row - 1) === 1)) found.push(row);
    blank = false;
  }
  return found.length > MOST ? [] : found;
};

/** More gaps than that are blank lines between rows. */
const MOST = 40;

/** A record over several lines leaves no gap behind it. */
const linesOf = (grid: Grid, row: number): number => Math.max(1, ...grid.columns.map((_, column) => cellText(grid, row, column).split('\n').length));

const filled = (grid: Grid, row: number): number => grid.columns.filter((_, column) => !isBlank(cellText(grid, row, column))).length;

const slice = (grid: Grid, from: number, to: number): Grid => ({
  ...grid,
  rowCount: to - from,
  rowNumber: grid.rowNumber.subarray(from, to),
  columns: grid.columns.map(({ texts, codes }): EncodedColumn => ({ texts, codes: codes.subarray(from, to) })),
});
