import type { Bilingual } from '../../domain/bilingual.ts';

interface ColumnDoc {
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** What makes it, where the two languages differ one for each. */
  readonly sql: string | Bilingual;
}

/** A table for people: one view in Chinese and one in English, both made from this. */
export interface TableDoc {
  readonly name: Bilingual;
  /** What it holds, and what one row is. */
  readonly about: Bilingual;
  readonly columns: readonly ColumnDoc[];
  /** What follows the list of columns. */
  readonly from: string;
}
