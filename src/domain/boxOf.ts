import { quantile, SMALLEST_GROUP } from './statistics.ts';

/** What a box shows of a group. Whiskers end at the furthest value within one and a half quartile distances of the box (Tukey 1977). */
export interface Box {
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
}

/** Null under five schools. */
export const boxOf = (values: readonly number[]): Box | null => {
  if (values.length < SMALLEST_GROUP) return null;
  const at = (share: number): number => quantile(values, share) ?? 0;
  const lowerQuartile = at(0.25);
  const upperQuartile = at(0.75);
  const reach = 1.5 * (upperQuartile - lowerQuartile);
  const within = values.filter((value) => value >= lowerQuartile - reach && value <= upperQuartile + reach);
  return {
    low: within.reduce((least, value) => Math.min(least, value), lowerQuartile),
    lowerQuartile,
    median: at(0.5),
    upperQuartile,
    high: within.reduce((most, value) => Math.max(most, value), upperQuartile),
  };
};
