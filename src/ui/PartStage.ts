import { createContext, useContext } from 'react';
import type { Sheet } from './SaveTableContext.ts';

/** Where parts of a screen are shown by themselves, as on a slide. */
export interface PartStage {
  /** The name of the one that is shown; null: all, where they stand. */
  readonly shown: string | null;
  /** Where it is put; null while it is not there yet. */
  readonly place: HTMLElement | null;
  /** Told the table that can be saved at this place of the screen; gives back what takes it away again. */
  readonly onSheet: (at: Element, sheet: () => Sheet | Promise<Sheet>) => () => void;
}

/** Null on a screen itself. */
export const PartStageContext = createContext<PartStage | null>(null);

export const usePartStage = (): PartStage | null => useContext(PartStageContext);
