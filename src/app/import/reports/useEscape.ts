import { useEffect, type RefObject } from 'react';

/** Escape within an element leaves it, and nothing around it. */
export const useEscape = (box: RefObject<HTMLElement | null>, onLeave: () => void): void => {
  useEffect(() => {
    const element = box.current;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onLeave();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [box, onLeave]);
};
