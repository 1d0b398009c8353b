import { TIMES_A_YEAR } from '../../../domain/frequency.ts';
import type { Metric } from '../../../domain/metric.ts';

/** A unit in which a value can be given: so many times the metric's own. Of a period, what comes of it is derived. */
export interface ValueUnit {
  readonly id: 'own' | 'tenths' | 'fraction' | 'minutes' | 'month' | 'quarter' | 'term' | 'week';
  readonly times: number;
  readonly derives: boolean;
}

export const OWN_UNIT: ValueUnit = { id: 'own', times: 1, derives: false };
const OF_RATES: readonly ValueUnit[] = [OWN_UNIT, { id: 'tenths', times: 10, derives: false }, { id: 'fraction', times: 100, derives: false }];
const OF_SECONDS: readonly ValueUnit[] = [OWN_UNIT, { id: 'minutes', times: 60, derives: false }];
const OF_EVENTS: readonly ValueUnit[] = [OWN_UNIT, ...(['month', 'quarter', 'term', 'week'] as const).map((id) => ({ id, times: TIMES_A_YEAR[id], derives: true }))];
/** What happens again and again, other than people and things. */
const EVENTS = /^(?:次|节|篇|期|场|学时|课时|次\/组)$/u;

/** The units in which a person can give a value of the metric, its own first. */
export const unitsOf = (metric: Metric | undefined): readonly ValueUnit[] => {
  if (metric?.kind === 'rate') return OF_RATES;
  if (metric?.kind !== 'count') return [OWN_UNIT];
  if (metric.unit.zh === '秒') return OF_SECONDS;
  return EVENTS.test(metric.unit.zh) ? OF_EVENTS : [OWN_UNIT];
};

/** In the metric's own unit, without what binary fractions leave over: 0.57 of 1 is 57 %. */
export const inOwnUnit = (value: number | null, { times }: ValueUnit): number | null => (value === null ? null : Math.round(value * times * 1e6) / 1e6);
