import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  const themes = new MutationObserver(listener);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => themes.disconnect();
};

const read = (): number => Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--tb-control-height'), 10) || 32;

/** The height of a row in lists, in pixels, as the theme on view has it. */
export const useRowHeight = (): number => useSyncExternalStore(subscribe, read, () => 32);
