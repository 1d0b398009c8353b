import { inversions } from './inversions.ts';
import type { Pair } from './kendall.ts';
import { median } from './statistics.ts';

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** Under so many pairs no line is drawn through them. */
const LINE_FROM = 10;
const STEPS = 40;

/**
 * The line whose slope is the median of the slopes between all pairs of points, through the median of what is left
 * (Theil 1950, Sen 1968); pairs of equal x have no slope. Null under 10 points and where all x are equal. The median is
 * found by halving, each slope's rank being a count of inversions, so that thousands of points take milliseconds.
 */
export const theilSen = (pairs: readonly Pair[]): Line | null => {
  if (pairs.length < LINE_FROM) return null;
  const sorted = pairs.toSorted((one, other) => one.x - other.x);
  const steps = sorted.flatMap(({ x }, place) => (place > 0 && x > (sorted[place - 1]?.x ?? x) ? [x - (sorted[place - 1]?.x ?? x)] : []));
  if (steps.length === 0) return null;
  const ys = pairs.map(({ y }) => y);
  const reach = (maximum(ys) - minimum(ys)) / minimum(steps);
  const slopes = slopesIn(sorted);
  const below = nth({ sorted, rank: Math.floor((slopes - 1) / 2), reach });
  const slope = slopes % 2 === 1 ? below : (below + nth({ sorted, rank: slopes / 2, reach })) / 2;
  const intercept = median(pairs.map(({ x, y }) => y - slope * x));
  return intercept === null ? null : { slope, intercept };
};

const minimum = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity);
const maximum = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity);

/** Pairs of points with different x. */
const slopesIn = (sorted: readonly Pair[]): number => {
  const counts = new Map<number, number>();
  for (const { x } of sorted) counts.set(x, (counts.get(x) ?? 0) + 1);
  return (sorted.length * (sorted.length - 1) - [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0)) / 2;
};

/** How many slopes between two points are under `slope`: seen from that slope, the later point lies lower. `sorted` by x; equal x have no slope. */
const under = (sorted: readonly Pair[], slope: number): number => {
  const left = Float64Array.from(sorted, ({ x, y }) => y - slope * x);
  let found = inversions(left);
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.x === sorted[start]?.x) end += 1;
    if (end - start > 1) found -= inversions(left.subarray(start, end));
    start = end;
  }
  return found;
};

/** The slope with so many below it. */
const nth = ({ sorted, rank, reach }: { readonly sorted: readonly Pair[]; readonly rank: number; readonly reach: number }): number => {
  let low = -reach;
  let high = reach;
  for (let step = 0; step < STEPS && high > low; step++) {
    const middle = (low + high) / 2;
    if (under(sorted, middle) > rank) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
};
