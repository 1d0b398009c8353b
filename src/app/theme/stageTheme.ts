import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../../charts/look.ts';

const listeners = new Set<() => void>();
let theme: ThemeName | null = null;

/** The theme while something is shown to a hall, whatever the person's own; null: back to that. */
export const setStageTheme = (wanted: ThemeName | null): void => {
  theme = wanted;
  for (const tell of listeners) tell();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useStageTheme = (): ThemeName | null => useSyncExternalStore(subscribe, () => theme, () => null);
