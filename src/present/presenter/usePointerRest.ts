import { useEffect, useState } from 'react';

const REST_MS = 2500;

/** Whether the pointer has not moved for a while. */
export const usePointerRest = (): boolean => {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    let waiting = setTimeout(() => setResting(true), REST_MS);
    const moved = (): void => {
      setResting(false);
      clearTimeout(waiting);
      waiting = setTimeout(() => setResting(true), REST_MS);
    };
    window.addEventListener('pointermove', moved);
    return () => {
      window.removeEventListener('pointermove', moved);
      clearTimeout(waiting);
    };
  }, []);
  return resting;
};
