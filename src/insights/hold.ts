import { heldDiscoveries } from '../domain/falseDiscovery.ts';

/** Of the findings told, the share that may be false (Benjamini and Hochberg). */
const FALSE_SHARE = 0.1;
/**
 * What each family may tell in a district of pure noise: changes of the year, and of the years before it; trends of schools,
 * and of the district; lasting changes. 9.5 % together.
 */
export const GATES = { changes: 0.01, schoolTrends: 0.02, districtTrends: 0.01, lasting: 0.045 } as const;

/**
 * Which of the p-values hold, of `tests` made in their family; those not given count as 1. Two doors: first the family as a
 * whole must hold at its gate (so that in a district of pure noise all families together find anything in less than 10 % of
 * cases), then single findings are told with a false share of at most 10 %.
 */
export const hold = (pValues: readonly number[], tests: number, gate: number): readonly boolean[] => {
  const all = [...pValues, ...Array.from({ length: Math.max(0, tests - pValues.length) }, () => 1)];
  if (!heldDiscoveries(all, gate).includes(true)) return pValues.map(() => false);
  return heldDiscoveries(all, FALSE_SHARE).slice(0, pValues.length);
};
