/**
 * Whether values in the order of time keep rising or falling (Mann 1945; Kendall 1970, Rank Correlation Methods, 4th ed.).
 * Two-sided and exact, ties among the values included: over all orders of these very values, how often the score lies as
 * far from 0. Their inversions are distributed as a Gaussian multinomial coefficient (MacMahon 1916; Stanley, Enumerative
 * Combinatorics I, 1.7), built up here one group of equal values at a time.
 */
export const mannKendall = (values: readonly number[]): number => {
  const score = Math.abs(scoreOf(values));
  const shares = inversionShares(groupsOf(values));
  const most = shares.length - 1;
  return Math.min(1, shares.reduce((sum, share, inversions) => (Math.abs(most - 2 * inversions) >= score ? sum + share : sum), 0));
};

/** Pairs that rise less pairs that fall. */
const scoreOf = (values: readonly number[]): number =>
  values.reduce((sum, value, place) => sum + values.slice(0, place).reduce((part, before) => part + Math.sign(value - before), 0), 0);

/** How many share each value. */
const groupsOf = (values: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].toSorted((a, b) => a - b);
};

const known = new Map<string, readonly number[]>();

/** Place i: the share of all orders that have i inversions. */
const inversionShares = (groups: readonly number[]): readonly number[] => {
  const key = groups.join(' ');
  const found = known.get(key) ?? groups.reduce<{ readonly shares: readonly number[]; readonly placed: number }>(
    ({ shares, placed }, size) => ({ shares: folded(shares, chosen(placed, size)), placed: placed + size }),
    { shares: [1], placed: 0 },
  ).shares;
  known.set(key, found);
  return found;
};

const folded = (one: readonly number[], other: readonly number[]): readonly number[] => {
  const sum = Array.from({ length: one.length + other.length - 1 }, () => 0);
  one.forEach((a, i) => other.forEach((b, j) => (sum[i + j] = (sum[i + j] ?? 0) + a * b)));
  return sum;
};

/**
 * Of all ways to lay `size` equal greater values among `placed` others, the shares by inversions: the last place holds one
 * of the greater (no inversion) or another, which then has them all before it.
 */
const chosen = (placed: number, size: number): readonly number[] => {
  let rows: (readonly number[])[] = Array.from({ length: size + 1 }, () => [1]);
  for (let others = 1; others <= placed; others++) {
    const next: (readonly number[])[] = [[1]];
    for (let greater = 1; greater <= size; greater++) {
      const last = greater / (others + greater);
      const without = next[greater - 1] ?? [];
      const shifted = rows[greater] ?? [];
      next.push(Array.from({ length: others * greater + 1 }, (_, count) => last * (without[count] ?? 0) + (1 - last) * (shifted[count - greater] ?? 0)));
    }
    rows = next;
  }
  return rows[size] ?? [1];
};
