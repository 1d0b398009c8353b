import { rowOf } from '../domain/fileRow.ts';

/**
 * A column as read, each distinct text once: the text of row r is `texts[codes[r]]`. `texts[0]` is always '' (blank or
 * absent). Work on a column is done once a distinct text, which is what makes a million rows quick.
 */
export interface EncodedColumn {
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
}

/** All rows of one table of a file, header rows included and not yet told from data. */
export interface Grid {
  /** Sheet name or JSON path of the records; null where a file holds one table. */
  readonly name: string | null;
  readonly rowCount: number;
  readonly columns: readonly EncodedColumn[];
  /** The record's number in the file as an editor or spreadsheet counts it, 1-based, with its sheet (`domain/fileRow.ts`); length rowCount. */
  readonly rowNumber: Uint32Array;
  /** JSON knows its header (row 0 holds the flattened paths); a CSV's is still to be found. */
  readonly header: 'known' | 'unknown';
  /** Of a sheet: rows, as `rowNumber` has them, and columns that its spreadsheet does not show; read all the same. */
  readonly hidden?: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
}

/** Where a row stands, for a problem's sentence. */
export const placeOf = (grid: Grid, row: number): { readonly sheet?: string; readonly row: number } => ({
  ...(grid.name !== null && grid.header === 'unknown' ? { sheet: grid.name } : {}),
  row: rowOf(grid.rowNumber[row] ?? row + 1),
});

export const cellText = (grid: Grid, row: number, column: number): string => {
  const encoded = grid.columns[column];
  return encoded?.texts[encoded.codes[row] ?? 0] ?? '';
};
