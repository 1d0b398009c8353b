import type { ImportId } from '../ids.ts';

/** The row of a file: import, place of the file in it, 1-based record. */
export interface SourceRow {
  readonly import: ImportId;
  readonly file: number;
  readonly row: number;
}

/** Where a figure stands: its row and its 0-based column. */
export interface SourceOf extends SourceRow {
  readonly column: number;
}
