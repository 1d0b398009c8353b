import { rowOf } from '../../../domain/fileRow.ts';
import { cellText, placeOf, type Grid } from '../../../ingest/grid.ts';
import { findHeader, headerNames } from '../../../ingest/header.ts';
import type { Found } from './protocol.ts';

/** So many rows above the figure's and below it. */
const AROUND = 3;

export interface OpenedFile {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** As the import understood them; empty where it did not say. */
  readonly headers: readonly string[];
}

/** Row numbers run through the file; a column is counted in the table that holds the row. Null where the file has no such cell. */
export const placeInGrids = ({ name, grids, headers }: OpenedFile, { row, column }: { readonly row: number; readonly column: number }): Found | null => {
  const found = grids
    .filter(({ columns }) => column < columns.length)
    .map((grid) => ({ grid, at: grid.rowNumber.indexOf(row) }))
    .find(({ at }) => at >= 0);
  if (!found) return null;
  const { grid, at } = found;
  const header = findHeader(grid);
  const from = Math.max(at - AROUND, header.headerTo + 1 <= at ? header.headerTo + 1 : 0);
  const to = Math.min(at + AROUND, grid.rowCount - 1);
  return {
    kind: 'cell',
    file: grids.length > 1 && grid.name !== null && grid.header === 'unknown' ? `${name} › ${grid.name}` : name,
    rowNumber: rowOf(row),
    headers: grids.length === 1 && headers.length === grid.columns.length ? headers : headerNames(grid, header),
    rows: Array.from({ length: to - from + 1 }, (_, offset) => ({
      number: placeOf(grid, from + offset).row,
      cells: grid.columns.map((_column, each) => cellText(grid, from + offset, each)),
    })),
    column,
  };
};
