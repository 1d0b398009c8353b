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

/** Saves a table as a file. Given by the shell, which knows the formats; null where nothing can be saved. */
export type SaveTable = (sheet: Sheet) => void;

export const SaveTableContext = createContext<SaveTable | null>(null);
