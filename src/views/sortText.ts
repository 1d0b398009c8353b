import type { Sorting } from '../ui/sortRows.ts';

/** As an address has it: a column's id, with a minus before it from high to low. */
export const sortingOf = (text: string): Sorting | null =>
  text === '' || text === '-' ? null : text.startsWith('-') ? { column: text.slice(1), descending: true } : { column: text, descending: false };

export const sortText = (sorting: Sorting | null): string => (sorting === null ? '' : `${sorting.descending ? '-' : ''}${sorting.column}`);
