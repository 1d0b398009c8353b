import type { ImportId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/** Rows that live imports say of a school in a year, one row a school, import, file and year. */
export interface FiguresOfImport {
  readonly school: SchoolId;
  readonly import: ImportId;
  readonly file: number;
  readonly year: Year;
  readonly rows: number;
}
