import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Windowed {
  readonly from: number;
  readonly to: number;
}

interface View {
  /** What is seen. */
  readonly seen: Windowed;
  /** With rows to spare on either side. */
  readonly spare: Windowed;
}

const SPARE = 8;
/** Rows are taken and given by so many, so that most of what is scrolled draws nothing new. */
const STEP = 8;
const WHOLE = 80;
/** Ms until the spare rows are drawn at the latest. */
const PATIENCE = 400;

const viewAt = (top: number, height: number, rowHeight: number): View => {
  const first = Math.floor(top / rowHeight);
  const step = Math.floor(first / STEP) * STEP;
  const rows = Math.ceil(height / rowHeight);
  return { seen: { from: first, to: first + rows + 1 }, spare: { from: Math.max(0, step - SPARE), to: step + rows + STEP + SPARE } };
};

const isSame = (one: Windowed, other: Windowed): boolean => one.from === other.from && one.to === other.to;

interface Rows {
  readonly count: number;
  readonly rowHeight: number;
  /** So many are drawn whole. */
  readonly whole?: number;
  /** The rows themselves: of new ones those in view are drawn at once, the spare ones when there is time. */
  readonly of: object;
}

/** Which rows of a long table to draw, by where its scrolling box stands. Short tables are drawn whole. */
export const useWindowedRows = (box: RefObject<HTMLElement | null>, { count, rowHeight, whole = WHOLE, of }: Rows): Windowed => {
  const [view, setView] = useState(() => viewAt(0, 600, rowHeight));
  const [spared, setSpared] = useState<object | null>(null);
  // Told by events, never asked: asking makes the browser lay the table out.
  const place = useRef({ top: 0, height: 600 });
  useEffect(() => {
    const idle = requestIdleCallback(() => setSpared(of), { timeout: PATIENCE });
    return () => cancelIdleCallback(idle);
  }, [of]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || count <= whole) return undefined;
    const now = (): View => viewAt(place.current.top, place.current.height, rowHeight);
    const look = (): void => setView((last) => (isSame(last.spare, now().spare) ? last : now()));
    const scrolled = (): void => {
      place.current.top = element.scrollTop;
      look();
      setSpared(of);
    };
    setView((last) => (isSame(last.seen, now().seen) ? last : now()));
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.height === 0) return;
      place.current.height = entry.contentRect.height;
      look();
    });
    sizes.observe(element);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', scrolled);
    };
  }, [box, count, rowHeight, whole, of]);
  if (count <= whole) return { from: 0, to: count };
  const { from, to } = spared === of ? view.spare : view.seen;
  const first = Math.min(from, count);
  return { from: first, to: Math.max(first, Math.min(count, to)) };
};
