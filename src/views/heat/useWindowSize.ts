import { useMemo, useSyncExternalStore } from 'react';

/** Where there is no window: a small laptop's. */
const USUAL = '1366 768';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};

/** Width and height of the window in pixels, as they change. */
export const useWindowSize = (): { readonly width: number; readonly height: number } => {
  const size = useSyncExternalStore(subscribe, () => `${window.innerWidth} ${window.innerHeight}`, () => USUAL);
  return useMemo(() => {
    const [width = 0, height = 0] = size.split(' ').map(Number);
    return { width, height };
  }, [size]);
};
