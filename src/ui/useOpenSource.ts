import { useCallback } from 'react';
import { useAddressBar } from './AddressContext.ts';

/** Opens the place a figure comes from beside the screen: the text of `src=` is import, file, row, column with dots between. Null closes it. */
export const useOpenSource = (): ((source: string | null) => void) => {
  const { search, go } = useAddressBar();
  return useCallback(
    (source) => {
      const { src: _, ...rest } = search;
      go({ search: source === null ? rest : { ...rest, src: source } });
    },
    [search, go],
  );
};
