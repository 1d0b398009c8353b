import type { MetricKind } from './metric.ts';

const inside = (share: number, members: number): number => (members === Infinity ? share : (share * members + 0.375) / (members + 0.75));

/**
 * A value on a scale where chance moves it as far at every height, so that changes of small and of large schools can be
 * laid beside each other: 2√(x + 3/8) for counts, arcsine of the root for rates (Anscombe 1948, Biometrika 35); scores
 * as they are. Given the members of a rate, its share is (x + 3/8) ÷ (n + 3/4), as Anscombe has it: so 8 of 8 is not as far
 * from 7 of 8 as if all of ever so many had been.
 */
export const evenScale = (kind: MetricKind, value: number, members = Infinity): number => {
  switch (kind) {
    case 'count':
      return 2 * Math.sqrt(Math.max(value, 0) + 0.375);
    case 'rate':
      return Math.asin(Math.sqrt(inside(Math.min(Math.max(value, 0), 100) / 100, members)));
    case 'score':
    case 'ordinal':
    case 'boolean':
      return value;
  }
};

/** What one step (1 time, 1 point) is on that scale around a middle value: no usual distance is taken for less. */
export const evenStep = (kind: MetricKind, middle: number): number => {
  const top = kind === 'rate' ? Math.min(Math.max(middle, 0) + 1, 100) : Math.max(middle, 0) + 1;
  return evenScale(kind, top) - evenScale(kind, top - 1);
};
