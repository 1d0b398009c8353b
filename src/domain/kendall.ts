import { inversions } from './inversions.ts';
import { normalTail } from './normalTail.ts';
import { SMALLEST_GROUP } from './statistics.ts';

export interface Pair {
  readonly x: number;
  readonly y: number;
}

export interface Kendall {
  /** Kendall's tau-b: −1 (opposite order) to 1 (same order); equal values count for neither. */
  readonly tau: number;
  readonly n: number;
  /** Two-sided, of no relation: how often chance alone would give a tau this far from 0. */
  readonly p: number;
  /** 95 %; null under 10 pairs, where none can be given honestly. */
  readonly interval: readonly [low: number, high: number] | null;
}

const INTERVAL_FROM = 10;
const EXACT_WITHOUT_TIES = 60;
const EXACT_WITH_TIES = 7;

/**
 * Whether two figures rise together, by their order only (Kendall 1945, tau-b; pairs counted after Knight 1966). Null
 * under five pairs, and where all are equal. p: exact without ties up to 60 pairs and by all orders up to 7, else
 * normal with Kendall's variance for ties and a correction for continuity (Kendall 1970, Rank Correlation Methods,
 * 4th ed., ch. 4). Interval: Fisher's z with the variance of Fieller, Hartley and Pearson (1957), 0.437 / (n − 4).
 */
export const kendall = (pairs: readonly Pair[]): Kendall | null => {
  const n = pairs.length;
  if (n < SMALLEST_GROUP) return null;
  const ties = { x: tieSizes(pairs.map(({ x }) => x)), y: tieSizes(pairs.map(({ y }) => y)) };
  const all = (n * (n - 1)) / 2;
  const root = Math.sqrt((all - tiedPairs(ties.x)) * (all - tiedPairs(ties.y)));
  if (root === 0) return null;
  const score = concordance(pairs, ties);
  const tau = Math.min(1, Math.max(-1, score / root));
  const tied = ties.x.length + ties.y.length > 0;
  const exact = tied ? n <= EXACT_WITH_TIES : n <= EXACT_WITHOUT_TIES;
  const p = exact ? (tied ? byAllOrders(pairs, score) : withoutTies(n, score)) : normalTail(Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance(n, ties)));
  return { tau, n, p: Math.min(1, p), interval: n < INTERVAL_FROM ? null : interval(tau, n) };
};

interface Ties {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** How many share a value, of values that more than one has. */
const tieSizes = (values: readonly unknown[]): readonly number[] => {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
};

const tiedPairs = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/** Pairs in the same order less those in the opposite. */
const concordance = (pairs: readonly Pair[], ties: Ties): number => {
  const sorted = pairs.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const both = tiedPairs(tieSizes(pairs.map(({ x, y }) => `${x} ${y}`)));
  return (pairs.length * (pairs.length - 1)) / 2 - tiedPairs(ties.x) - tiedPairs(ties.y) + both - 2 * inversions(sorted.map(({ y }) => y));
};

const over = (sizes: readonly number[], of: (size: number) => number): number => sizes.reduce((sum, size) => sum + of(size), 0);
const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
const two = (size: number): number => size * (size - 1);
const three = (size: number): number => size * (size - 1) * (size - 2);

const variance = (n: number, { x, y }: Ties): number =>
  (spread(n) - over(x, spread) - over(y, spread)) / 18 + (over(x, two) * over(y, two)) / (2 * two(n)) + (over(x, three) * over(y, three)) / (9 * three(n));

/** Of n! equally likely orders the share whose score is as far from 0: the number of inversions has a recurrence. */
const withoutTies = (n: number, score: number): number => {
  const most = (n * (n - 1)) / 2;
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const next: number[] = [];
    let sum = 0;
    for (let count = 0; count <= (size * (size - 1)) / 2; count++) {
      sum += (shares[count] ?? 0) - (shares[count - size] ?? 0);
      next.push(sum / size);
    }
    shares = next;
  }
  return shares.reduce((total, share, count) => (Math.abs(most - 2 * count) >= Math.abs(score) ? total + share : total), 0);
};

const scoreOf = (xs: readonly number[], ys: readonly number[]): number =>
  xs.reduce((sum, x, place) => sum + xs.slice(0, place).reduce((part, before, other) => part + Math.sign(x - before) * Math.sign((ys[place] ?? 0) - (ys[other] ?? 0)), 0), 0);

const byAllOrders = (pairs: readonly Pair[], score: number): number => {
  const xs = pairs.map(({ x }) => x);
  let orders = 0;
  let asFar = 0;
  const take = (taken: readonly number[], left: readonly number[]): void => {
    if (left.length === 0) {
      orders += 1;
      if (Math.abs(scoreOf(xs, taken)) >= Math.abs(score)) asFar += 1;
    }
    left.forEach((value, place) => take([...taken, value], left.toSpliced(place, 1)));
  };
  take([], pairs.map(({ y }) => y));
  return asFar / orders;
};

/** At ±1 the z is infinite: taken a hair inside. */
const interval = (tau: number, n: number): readonly [number, number] => {
  const z = Math.atanh(Math.min(0.9999, Math.max(-0.9999, tau)));
  const reach = 1.96 * Math.sqrt(0.437 / (n - 4));
  return [Math.tanh(z - reach), Math.tanh(z + reach)];
};
