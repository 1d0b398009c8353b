import { cellText, type Grid } from '../../src/ingest/grid.ts';

/** All texts of a grid, row by row. */
export const gridRows = (grid: Grid): readonly (readonly string[])[] =>
  Array.from({ length: grid.rowCount }, (_row, row) => grid.columns.map((_column, column) => cellText(grid, row, column)));
