import { heldDiscoveries } from '../domain/falseDiscovery.ts';

/** Of the findings told, the share that may be false (Benjamini and Hochberg). */
const FALSE_SHARE = 0.1;
/** Of the four families (changes of the year, changes before it, trends of schools, of the district) each; so 8 % together. */
const FAMILY_SHARE = 0.02;

/**
 * Which of the p-values hold, of `tests` made in their family; those not given count as 1. Two doors: first the family as a
 * whole must hold at 2 % (so that in a district of pure noise the four together find anything in less than 10 % of
 * cases), then single findings are told with a false share of at most 10 %.
 */
export const hold = (pValues: readonly number[], tests: number): readonly boolean[] => {
  const all = [...pValues, ...Array.from({ length: Math.max(0, tests - pValues.length) }, () => 1)];
  if (!heldDiscoveries(all, FAMILY_SHARE).includes(true)) return pValues.map(() => false);
  return heldDiscoveries(all, FALSE_SHARE).slice(0, pValues.length);
};
