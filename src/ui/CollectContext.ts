import { createContext } from 'react';

/** Collects a part of the screen (null: the one last touched) into a story. Null where there are no stories. */
export const CollectContext = createContext<((part: string | null) => void) | null>(null);
