import { useCallback, useEffect, useRef } from 'react';
import { useOpenSource } from '../../ui/useOpenSource.ts';

/** The same function at every address: cells that hold it are not drawn again at each step. */
export const useSteadyOpenSource = (): ((source: string) => void) => {
  const openSource = useOpenSource();
  const latest = useRef(openSource);
  useEffect(() => {
    latest.current = openSource;
  }, [openSource]);
  return useCallback((source) => latest.current(source), []);
};
