import { createContext } from 'react';
import type { NamedFile } from '../../domain/fileRow.ts';
import type { SetAsideColumns } from '../../domain/setAside.ts';

export interface SetAsidePart {
  readonly columns: SetAsideColumns;
  /** The import's files, in their order. */
  readonly files: readonly NamedFile[];
}

/** Saves set-aside cells as a CSV file that can go back to the schools. Given by the import room, which knows the format. */
export type SaveSetAside = (parts: readonly SetAsidePart[]) => void;

export const SaveSetAsideContext = createContext<SaveSetAside | null>(null);
