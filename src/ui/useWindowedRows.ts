import { useLayoutEffect, useState, type RefObject } from 'react';

interface Windowed {
  readonly from: number;
  readonly to: number;
}

const SPARE = 10;
const WITHOUT = 150;

/** Which rows of a long table to draw, by where its scrolling box stands. Short tables are drawn whole. */
export const useWindowedRows = (box: RefObject<HTMLElement | null>, { count, rowHeight }: { readonly count: number; readonly rowHeight: number }): Windowed => {
  const [view, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || count <= WITHOUT) return undefined;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, count]);
  if (count <= WITHOUT) return { from: 0, to: count };
  const from = Math.max(0, Math.min(count, Math.floor(view.top / rowHeight)) - SPARE);
  return { from, to: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE) };
};
