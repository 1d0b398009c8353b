import { useEffect, useRef } from 'react';

interface Away {
  readonly open: boolean;
  /** The panel, or the button that opens it. */
  readonly isOwn: (element: Element) => boolean;
  readonly onAway: () => void;
}

/** While it is open: calls when Escape is pressed, or something is pressed or focused outside a panel and the button that opened it. */
export const useAway = ({ open, isOwn, onAway }: Away): void => {
  const latest = useRef({ isOwn, onAway });
  useEffect(() => {
    latest.current = { isOwn, onAway };
  });
  useEffect(() => {
    if (!open) return undefined;
    const away = ({ target }: Event): void => {
      if (target instanceof Element && !latest.current.isOwn(target)) latest.current.onAway();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current.onAway();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
};
