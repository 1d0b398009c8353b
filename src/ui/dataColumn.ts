import type { ReactNode } from 'react';

/** A column of a DataTable. `sortBy` makes it sortable; null, what is missing, comes last either way. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Said in full where the title is short. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column comes to, below all rows. */
  readonly summary?: ReactNode;
  readonly align?: 'start' | 'end';
  /** CSS width; without it the columns share what is left. */
  readonly width?: string;
  /** The cell names its row: at most one column. */
  readonly names?: boolean;
  readonly sortBy?: (row: Row) => number | string | null;
}
