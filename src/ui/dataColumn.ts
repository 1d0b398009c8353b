import type { ReactNode } from 'react';

/** What rows can be sorted by; null, what is missing, comes last either way. */
export type SortBy<Row> = (row: Row) => number | string | null;

/** A column of a DataTable. `sortBy` makes it sortable. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Said in full where the title is short. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column comes to, below all rows. */
  readonly summary?: ReactNode;
  /** What the rows of one group come to, in the line above them. */
  readonly group?: (rows: readonly Row[], id: string) => ReactNode;
  readonly align?: 'start' | 'end';
  /** CSS width; without it the columns share what is left. */
  readonly width?: string;
  /** The cell names its row: at most one column. */
  readonly names?: boolean;
  readonly sortBy?: SortBy<Row>;
  /** A second thing in the cell to sort by, under an id of its own. */
  readonly alsoSortBy?: { readonly id: string; readonly title: string; readonly by: SortBy<Row> };
  /** Can be moved among the other movable columns, where the table says what to do then. */
  readonly movable?: boolean;
}

/** Rows under headings: each heading in the order given, its rows in the order of the table. */
export interface RowGroups<Row> {
  readonly headings: readonly { readonly id: string; readonly title: string }[];
  /** The headings under which a row stands. */
  readonly of: (row: Row) => readonly string[];
  /** How many rows a heading has, in words. */
  readonly counted: (rows: number) => string;
  readonly folded: readonly string[];
  readonly onFold: (id: string) => void;
}
