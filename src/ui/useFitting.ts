import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many of the children of a box that cuts what goes beyond it stand in it whole, the first in any case; all where it
 * grows with them. Those that do not are left in their place, for the one who draws them to hide.
 */
export const useFitting = (box: RefObject<HTMLElement | null>): number => {
  const [fitting, setFitting] = useState(Infinity);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const bottom = element.getBoundingClientRect().bottom + 1;
      const beyond = [...element.children].findIndex((child) => child.getBoundingClientRect().bottom > bottom);
      setFitting(beyond < 0 ? Infinity : Math.max(1, beyond));
    };
    look();
    const sizes = new ResizeObserver(look);
    for (const one of [element, ...element.children]) sizes.observe(one);
    return () => sizes.disconnect();
  }, [box]);
  return fitting;
};
