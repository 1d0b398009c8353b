import { createContext } from 'react';

/** Saves the whole screen on view as a Word brief under a title. Given by the shell, which knows the formats; null where nothing can be saved. */
export type SavePage = (title: string) => Promise<void>;

export const SavePageContext = createContext<SavePage | null>(null);
