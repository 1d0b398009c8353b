import { createContext, useContext } from 'react';

interface Explanation {
  /** What went wrong and where. */
  readonly what: string;
  /** The way out. */
  readonly way: string;
}

/** Words for an error that was to be expected; null for a bug. */
export type Explain = (error: unknown) => Explanation | null;

export const ExplainContext = createContext<Explain>(() => null);

export const useExplain = (): Explain => useContext(ExplainContext);
