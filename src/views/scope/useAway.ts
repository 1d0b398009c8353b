import { useEffect, useRef, type RefObject } from 'react';

/** Calls when Escape is pressed, or something is pressed or focused outside a panel and the button that opened it. */
export const useAway = (panel: RefObject<HTMLElement | null>, opener: string, onAway: () => void): void => {
  const latest = useRef(onAway);
  useEffect(() => {
    latest.current = onAway;
  }, [onAway]);
  useEffect(() => {
    const away = ({ target }: Event): void => {
      if (target instanceof Element && !panel.current?.contains(target) && !target.closest(`#${opener}`)) latest.current();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', escape);
    };
  }, [panel, opener]);
};
