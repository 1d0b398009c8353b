import type { LongSilence } from '../domain/answers/longSilences.ts';
import { grouped } from '../domain/grouped.ts';
import type { Insight } from './insight.ts';
import { weightOf } from './weightOf.ts';

/** Schools that fell silent, each told once: of everything, or of which metrics. */
export const longSilence = (silences: readonly LongSilence[]): readonly Insight[] =>
  grouped(silences, ({ school }) => school).map(([school, found]): Insight => {
    const [{ year, metric, last }] = found;
    const alone = found.length === 1 ? metric : null;
    return {
      kind: 'silence', key: `silence ${school} ${found.map((one) => one.metric ?? '').join(' ')}`, year, schools: [school], metric: alone, silences: found,
      weight: weightOf('silence', metric === null ? 0.8 + (year - last) / 50 : found.length / 20),
      target: alone === null ? { screen: 'data', search: { tab: 'coverage', school, year: last } } : { screen: 'trend', search: { metric: alone, schools: [school] } },
    };
  });
