import type { Search } from '../../ui/AddressContext.ts';

/** The entry of the journal after which an address shows the data (`at`); null: the last. */
export const revisionIn = (search: Search): number | null => {
  const { at } = search;
  return typeof at === 'number' && Number.isInteger(at) && at > 0 ? at : null;
};
