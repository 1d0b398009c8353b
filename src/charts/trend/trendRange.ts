import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { niceRange, type Range } from '../niceRange.ts';
import type { TrendRows } from './trendRows.ts';

/** The value axis that holds everything the given charts show; given several, they can share it. */
export const trendRange = (charts: readonly Pick<TrendRows, 'metric' | 'district' | 'norms' | 'schools' | 'aims'>[]): Range => {
  const values = charts.flatMap((rows) => [
    ...rows.district.flatMap((row) => (row.n >= SMALLEST_GROUP ? [row.lowerQuartile, row.median, row.upperQuartile] : [row.median])),
    ...(rows.metric.kind === 'rate' ? rows.district.map((row) => row.mean) : []),
    ...rows.norms.flatMap((line) => line.values.filter((value) => value !== null)),
    ...rows.schools.flatMap((school) =>
      school.figures.flatMap((figure) => (figure.value === null || (figure.status === 'aim' && !rows.aims) || figure.status === 'requirement' ? [] : [figure.value])),
    ),
  ]);
  const [first] = charts;
  switch (first?.metric.kind) {
    case 'boolean':
      return { min: 0, max: 100, interval: 25 };
    case 'ordinal':
      return { min: 0, max: Math.max(first.metric.levels.length, 1), interval: 1 };
    case 'rate':
      return niceRange(values, 100);
    case 'count':
      return niceRange(values, null, 1);
    case 'score':
    case undefined:
      return niceRange(values, null);
  }
};
