import { createContext, useContext } from 'react';
import type { Notice } from './notice.ts';

export type Overlay = 'palette' | 'help' | 'filter' | 'paste' | 'pack';

/** What lies over the screen, and how to change it. */
export interface OverlayControl {
  readonly overlay: Overlay | null;
  readonly show: (overlay: Overlay | null) => void;
  /** Says one sentence over the screen. */
  readonly tell: (notice: Notice) => void;
}

export const OverlayContext = createContext<OverlayControl | null>(null);

export const useOverlay = (): OverlayControl => {
  const control = useContext(OverlayContext);
  if (!control) throw new Error('useOverlay outside OverlayContext');
  return control;
};
