import type { DistrictMedian } from '../domain/answers/districtMedians.ts';
import type { SteadySeries } from '../domain/answers/steadySeries.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import { mannKendall } from '../domain/mannKendall.ts';
import { senSlope } from '../domain/senSlope.ts';
import type { Year } from '../domain/year.ts';
import { GATES, hold } from './hold.ts';
import type { Insight, Tested, TrendPoint } from './insight.ts';
import { weightOf } from './weightOf.ts';

const LEAST_YEARS = 5;

interface Series {
  readonly school: SchoolId | null;
  readonly metric: MetricId;
  readonly points: readonly TrendPoint[];
  readonly n: readonly [number, number];
}

/** Figures of schools that keep rising or falling, beyond chance: tested over all schools and metrics with at least five years. */
export const schoolTrend = ({ tests, series }: SteadySeries): Tested => tested(series.map((one) => ({ ...one, n: [1, 1] })), tests, GATES.schoolTrends);

/** The same of the district's medians: tested over all metrics with a median in the year and in at least five years. */
export const districtTrend = (medians: readonly DistrictMedian[], year: Year): Tested => {
  const byMetric = new Map<MetricId, DistrictMedian[]>();
  for (const row of medians) byMetric.set(row.metric, [...(byMetric.get(row.metric) ?? []), row]);
  const series = [...byMetric].flatMap(([metric, rows]): readonly Series[] => {
    const counts = rows.map(({ n }) => n);
    return rows.length < LEAST_YEARS || rows.at(-1)?.year !== year
      ? []
      : [{ school: null, metric, points: rows.map((row) => ({ year: row.year, value: row.median, source: null })), n: [Math.min(...counts), Math.max(...counts)] }];
  });
  return tested(series, series.length, GATES.districtTrends);
};

const tested = (series: readonly Series[], tests: number, gate: number): Tested => {
  const pValues = series.map(({ points }) => mannKendall(points.map(({ value }) => value)));
  const held = hold(pValues, tests, gate);
  return {
    tests,
    insights: series.flatMap(({ school, metric, points, n }, place): readonly Insight[] => {
      const slope = senSlope(points);
      const year = points.at(-1)?.year;
      if (held[place] !== true || slope === null || slope === 0 || year === undefined) return [];
      return [
        {
          kind: 'trend', key: `trend ${school ?? ''} ${metric} ${year}`, year, schools: school === null ? [] : [school], metric, points, slope, n, p: pValues[place] ?? 1,
          weight: weightOf('trend', (school === null ? 0.5 : 0) + points.length / 40),
          target: { screen: 'trend', search: { metric, ...(school === null ? {} : { schools: [school] }) } },
        },
      ];
    }),
  };
};
