import { createContext } from 'react';

/** What any part of the shell may ask of the import room. */
export interface ImportControl {
  /** Opens the review with these files; while one is open they are added to it. Nothing is kept until the user commits. */
  readonly openImport: (files: readonly File[]) => void;
  /** True from the first file until the review is closed. */
  readonly open: boolean;
}

export const ImportContext = createContext<ImportControl | null>(null);
