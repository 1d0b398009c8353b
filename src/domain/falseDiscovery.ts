/**
 * Which of several tests may be told so that of those told at most `share` are expected to be false: Benjamini and
 * Hochberg (1995), J. R. Stat. Soc. B 57. Holds for independent and positively dependent tests. One answer a p-value, in their order.
 */
export const heldDiscoveries = (pValues: readonly number[], share: number): readonly boolean[] => {
  const sorted = pValues.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, place) => p <= (share * (place + 1)) / sorted.length);
  const most = sorted[last];
  return pValues.map((p) => most !== undefined && p <= most);
};
