import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  const themes = new MutationObserver(listener);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => themes.disconnect();
};

const known = new Map<string, number>();

/** Asked of the browser once a theme: the answer makes it lay styles out. */
const read = (): number => {
  const theme = document.documentElement.dataset['theme'] ?? '';
  const height = known.get(theme) ?? (Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--tb-control-height'), 10) || 32);
  if (theme !== '') known.set(theme, height);
  return height;
};

/** The height of a row in lists, in pixels, as the theme on view has it. */
export const useRowHeight = (): number => useSyncExternalStore(subscribe, read, () => 32);
