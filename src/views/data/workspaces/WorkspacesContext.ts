import { createContext } from 'react';
import type { Problem } from '../../../domain/problem.ts';

/** A workspace of the user's own in this browser. */
export interface WorkspaceListed {
  readonly store: string;
  /** Null: never named, the first one. */
  readonly name: string | null;
  /** When its file was saved, ISO; null where it came from no file. */
  readonly since: string | null;
  readonly onView: boolean;
  readonly imports: number;
  readonly figures: number;
}

/** What can be done to workspaces as wholes; given by the shell. A problem is told, null is that all went well. */
export interface Workspaces {
  /** The first one first; those that cannot be read are left out. */
  readonly list: () => Promise<readonly WorkspaceListed[]>;
  /** Saves the one on view as a file of this name. */
  readonly save: (name: string) => Promise<Problem | null>;
  /** Lets the person choose a file and what to do with it. */
  readonly open: (file: File) => void;
  readonly switchTo: (store: string) => void;
  readonly rename: (store: string, name: string) => Promise<Problem | null>;
  readonly remove: (store: string) => Promise<void>;
}

export const WorkspacesContext = createContext<Workspaces | null>(null);
