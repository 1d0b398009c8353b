import { useCallback, useMemo } from 'react';
import { fallback, object, optional, record, string } from 'valibot';
import type { Sorting } from '../ui/sortRows.ts';
import { useAddress } from '../ui/useAddress.ts';
import { sortingOf, sortText } from './sortText.ts';

/** `sorted`: of each table of a screen, by its name, the column it is sorted by; empty: by none. */
export const sortedAddress = object({
  sorted: fallback(optional(record(string(), string()), {}), {}),
});

interface Sorted {
  readonly sortedBy: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

/** The order of a table as the address has it, for a DataTable; `start` until another is asked for. */
export const useSorted = (table: string, start = ''): Sorted => {
  const [{ sorted }, patch] = useAddress(sortedAddress);
  const text = sorted[table] ?? start;
  const sortedBy = useMemo(() => sortingOf(text), [text]);
  const onSort = useCallback(
    (next: Sorting | null) => {
      const { [table]: _before, ...others } = sorted;
      const wanted = sortText(next);
      patch({ sorted: wanted === start ? others : { ...others, [table]: wanted } }, { replace: true });
    },
    [sorted, table, start, patch],
  );
  return { sortedBy, onSort };
};
