import { useEffect, useState, type RefObject } from 'react';

/** The width of an element in pixels, as it stands and as it changes; null before it stands. */
export const useWidth = (element: RefObject<HTMLElement | null>): number | null => {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const found = element.current;
    if (!found) return undefined;
    const sized = new ResizeObserver(() => setWidth(found.clientWidth));
    sized.observe(found);
    return () => sized.disconnect();
  }, [element]);
  return width;
};
