import type { ShiftSpread } from '../domain/answers/levelShifts.ts';
import type { MetricId } from '../domain/ids.ts';
import { median, medianDeviation } from '../domain/statistics.ts';

/** What the logarithm of a metric's usual difference is unsure by, with one school; with n its n-th part of the square. */
const UNSURE = 0.72;
/** Further than so many of these from the middle of the metrics, a metric is one of its own kind. */
const APART = 2.5;
/** How sharply a metric's own schools know its usual difference, in degrees a school; and all metrics together at most. */
const [FREEDOM_OWN, FREEDOM_MOST] = [1.1, 2.5];

export interface ShiftScale {
  /** A usual difference. */
  readonly usual: number;
  /** As sharply known as by so many degrees of freedom. */
  readonly known: number;
}

/**
 * What a usual difference between levels is in each metric. By its own schools it is known to a tenth; so it is drawn
 * towards what all metrics together say of the difference of levels against the scatter of single years, the more the more
 * alike they are in this (moderated as in Smyth 2004, Stat. Appl. Genet. Mol. Biol. 3). Where figures hang together over
 * the years, levels differ by more than single years would have them, in every metric or in some: then each keeps to its own.
 */
export const shiftScale = (spreads: readonly ShiftSpread[]): ReadonlyMap<MetricId, ShiftScale> => {
  const floored = spreads.map((one) => ({ ...one, usual: Math.max(one.usual, one.least), single: Math.max(one.single, one.least) })).filter(({ usual, single }) => usual > 0 && single > 0);
  const ratios = floored.map(({ usual, single }) => Math.log(usual / single));
  const centre = median(ratios) ?? 0;
  const between = (1.4826 * (medianDeviation(ratios) ?? 0)) ** 2;
  return new Map(
    floored.map(({ metric, series, usual, single }, place) => {
      const unsure = UNSURE ** 2 / series;
      const off = (ratios[place] ?? 0) - centre;
      const own: ShiftScale = { usual, known: FREEDOM_OWN * series };
      if (off > APART * Math.sqrt(unsure)) return [metric, own];
      const alike = between <= unsure ? 1 : unsure / between;
      return [metric, { usual: single * Math.exp(centre + (1 - alike) * off), known: series * Math.min(FREEDOM_MOST, FREEDOM_OWN * floored.length, FREEDOM_OWN / (1 - alike)) }];
    }),
  );
};
