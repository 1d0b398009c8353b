import { useEffect, useMemo, useRef } from 'react';

/** The whole screen for as long as this stands, where the browser allows it; `onLeft`: the person left it with the browser's own key. */
export const useFullscreen = (onLeft: () => void): { readonly toggle: () => Promise<void>; readonly leave: () => Promise<void> } => {
  const left = useRef(onLeft);
  const ours = useRef(false);
  useEffect(() => {
    left.current = onLeft;
  });
  const control = useMemo(() => {
    const enter = async (): Promise<void> => {
      // Without a press just before, and where a page may not, it is shown in the window.
      if (navigator.userActivation.isActive) await document.documentElement.requestFullscreen?.().catch(() => undefined);
    };
    const leave = async (): Promise<void> => {
      if (!document.fullscreenElement) return;
      ours.current = true;
      await document.exitFullscreen().catch(() => {
        ours.current = false;
      });
    };
    return { enter, leave, toggle: () => (document.fullscreenElement ? leave() : enter()) };
  }, []);
  useEffect(() => {
    void control.enter();
    const changed = (): void => {
      if (document.fullscreenElement) return;
      // Told after the browser has kept its promise to leave.
      if (!ours.current) left.current();
      ours.current = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      void control.leave();
    };
  }, [control]);
  return control;
};
