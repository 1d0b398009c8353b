import { createContext } from 'react';

/** A figure keeps its full precision; null is an empty field, never 0. */
export type SheetValue = string | number | null;

/** A table as it goes into a file: one line of column names with their units, then the rows. */
export interface Sheet {
  /** What the name of the file says: screen, metric, years. */
  readonly name: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
}

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Takes a table away. Given by the shell, which knows the formats. */
export interface TakeTable {
  readonly save: (sheet: Sheet, format: TableFormat) => Promise<void>;
  /** To the clipboard; false where the browser forbids it. */
  readonly copy: (sheet: Sheet) => Promise<boolean>;
}

/** Null where nothing can be taken away. */
export const SaveTableContext = createContext<TakeTable | null>(null);
