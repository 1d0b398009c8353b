import type { ImportId } from '../ids.ts';

/** Where a figure stands: import, place of the file in it, 1-based record, 0-based column. */
export interface SourceOf {
  readonly import: ImportId;
  readonly file: number;
  readonly row: number;
  readonly column: number;
}
