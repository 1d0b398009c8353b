import { createContext } from 'react';

/** What of the screen is collected: a part by its name, the part last touched, or all that stands there. */
export type Collecting = { readonly part: string } | 'touched' | 'whole';

/** Collects what is on view into a story. Null where there are no stories. */
export const CollectContext = createContext<((what: Collecting) => void) | null>(null);
