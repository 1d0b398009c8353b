import { useEffect, useState } from 'react';

/** Gives the focus back to where it was when the dialog opened, once it is gone. */
export const useReturnFocus = (): void => {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
};
