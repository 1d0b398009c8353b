import type { SchoolId } from './ids.ts';
import { isRanked } from './isRanked.ts';
import type { Metric, Norm } from './metric.ts';
import { SMALLEST_GROUP } from './statistics.ts';

/** Why a metric has no ranks: the catalogue says so, it is no quantity, no end of it is better, or nothing says what is to be met. */
export type WhyNotRanked = 'notRankable' | 'kind' | 'neutral' | 'noNorm';

export const whyNotRanked = (metric: Metric): WhyNotRanked | null => {
  if (!metric.rankable) return 'notRankable';
  if (!isRanked(metric)) return 'kind';
  if (metric.direction === 'neutral') return 'neutral';
  return metric.direction === 'meet_norm' && metric.norms.length === 0 ? 'noNorm' : null;
};

/** How far a value falls short of its norms, or goes over them; 0 for every school at the norm, however far beyond. */
const shortfall = (norms: readonly Norm[], value: number): number =>
  norms.reduce((sum, norm) => sum + Math.max(0, norm.bound === 'atLeast' ? norm.value - value : value - norm.value), 0);

/** What ranks are made by, the smaller the better; null where no norm tells. */
const burden = (metric: Metric, norms: readonly Norm[], value: number): number | null => {
  switch (metric.direction) {
    case 'higher':
      return -value;
    case 'lower':
      return value;
    case 'meet_norm':
      return norms.length === 0 ? null : shortfall(norms, value);
    case 'neutral':
      return null;
  }
};

export interface Rank {
  readonly school: SchoolId;
  readonly value: number;
  /** Standard competition ranking: two first, then a third. */
  readonly rank: number;
  readonly tied: boolean;
  /** The next better figure lies nearer than a usual fluctuation, and so cannot be told from this one. */
  readonly close: boolean;
}

interface Given {
  readonly metric: Metric;
  readonly figures: readonly { readonly school: SchoolId; readonly value: number; readonly norms: readonly Norm[] }[];
  /** What a usual change from year to year is. */
  readonly usual: number;
}

/** The schools in order, best first; empty for a metric without ranks and under five schools. For meet_norm all at the norm share the first. */
export const ranksOf = ({ metric, figures, usual }: Given): readonly Rank[] => {
  if (whyNotRanked(metric) !== null) return [];
  const scored = figures
    .flatMap(({ school, value, norms }) => {
      const by = burden(metric, norms, value);
      return by === null ? [] : [{ school, value, by }];
    })
    .toSorted((one, two) => one.by - two.by || two.value - one.value || (one.school < two.school ? -1 : 1));
  if (scored.length < SMALLEST_GROUP) return [];
  const sizes = new Map<number, number>();
  for (const { by } of scored) sizes.set(by, (sizes.get(by) ?? 0) + 1);
  const better = new Map<number, number>();
  const ranks = new Map<number, number>();
  let last: number | null = null;
  scored.forEach(({ by }, place) => {
    if (by === last) return;
    ranks.set(by, place + 1);
    if (last !== null) better.set(by, last);
    last = by;
  });
  return scored.map(({ school, value, by }) => {
    const next = better.get(by);
    return { school, value, rank: ranks.get(by) ?? 0, tied: (sizes.get(by) ?? 0) > 1, close: next !== undefined && by - next < usual };
  });
};
