import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react';

/** What the shell puts into the head of every screen. */
export interface HeaderSlot {
  /** After the screen's own controls. */
  readonly controls: ReactNode;
  /** A line of its own below, where there is something to say. */
  readonly below: ReactNode;
  /** Told while a head is on view that shows them; whoever gives the slot shows them itself otherwise. */
  readonly take: () => () => void;
}

export const HeaderSlotContext = createContext<HeaderSlot | null>(null);

export const useHeaderSlot = (): HeaderSlot | null => {
  const slot = useContext(HeaderSlotContext);
  const take = slot?.take;
  useLayoutEffect(() => take?.(), [take]);
  return slot;
};
