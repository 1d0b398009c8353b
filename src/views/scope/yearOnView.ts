import type { Year } from '../../domain/year.ts';
import type { ScopeAddress } from './address.ts';

/** The year of a screen that shows one: the year asked for, kept within the years of the scope; null: the latest there is. */
export const yearOnView = ({ year, from, to }: { readonly year: Year | null } & Pick<ScopeAddress, 'from' | 'to'>): Year | null => {
  const asked = year ?? to;
  if (asked !== null && to !== null && asked > to) return to;
  return asked !== null && from !== null && asked < from ? from : asked;
};
