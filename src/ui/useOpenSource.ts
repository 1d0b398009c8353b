import { useCallback, useEffect, useRef } from 'react';
import { useAddressBar } from './AddressContext.ts';

/**
 * Opens the place a figure comes from beside the screen: the text of `src=` is import, file, row, column with dots between.
 * Null closes it. The same function at every address: cells that hold it are not drawn again at each step.
 */
export const useOpenSource = (): ((source: string | null) => void) => {
  const bar = useAddressBar();
  const latest = useRef(bar);
  useEffect(() => {
    latest.current = bar;
  }, [bar]);
  return useCallback((source) => {
    const { search, go } = latest.current;
    const { src: _, ...rest } = search;
    go({ search: source === null ? rest : { ...rest, src: source } });
  }, []);
};
