import { useLayoutEffect, useState, type RefObject } from 'react';

interface Windowed {
  readonly from: number;
  readonly to: number;
}

const SPARE = 8;
/** Rows are taken and given by so many, so that most of what is scrolled draws nothing new. */
const STEP = 8;
const WHOLE = 80;

const windowAt = (top: number, height: number, rowHeight: number): Windowed => {
  const first = Math.floor(top / rowHeight / STEP) * STEP;
  return { from: Math.max(0, first - SPARE), to: first + Math.ceil(height / rowHeight) + STEP + SPARE };
};

interface Rows {
  readonly count: number;
  readonly rowHeight: number;
  /** So many are drawn whole. */
  readonly whole?: number;
}

/** Which rows of a long table to draw, by where its scrolling box stands. Short tables are drawn whole. */
export const useWindowedRows = (box: RefObject<HTMLElement | null>, { count, rowHeight, whole = WHOLE }: Rows): Windowed => {
  const [view, setView] = useState(() => windowAt(0, 600, rowHeight));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || count <= whole) return undefined;
    const look = (): void => {
      const next = windowAt(element.scrollTop, element.clientHeight, rowHeight);
      setView((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, count, rowHeight, whole]);
  if (count <= whole) return { from: 0, to: count };
  const from = Math.min(view.from, count);
  return { from, to: Math.max(from, Math.min(count, view.to)) };
};
