let touched: Element | null = null;

const note = ({ target }: Event): void => {
  const part = target instanceof Element ? target.closest('main [data-part]') : null;
  if (part) touched = part;
};

/** Notes from now on which part of a screen the person last pressed or came to by key. */
export const watchTouches = (): (() => void) => {
  document.addEventListener('pointerdown', note, true);
  document.addEventListener('focusin', note, true);
  return () => {
    document.removeEventListener('pointerdown', note, true);
    document.removeEventListener('focusin', note, true);
  };
};

/** The name of the part last touched, while it is on view. */
export const lastTouched = (): string | null => (touched?.isConnected === true ? touched.getAttribute('data-part') : null);
