import { array, nullable, number, object, parse, picklist, string, type InferOutput } from 'valibot';
import type { AreaFigures } from '../../domain/answers/areaFigures.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { MetricId } from '../../domain/ids.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';
import type { Scope } from '../../domain/scope.ts';
import type { EngineRow } from '../../engine/question.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../domain/year.ts';
import { expectedIn, metricNumbers, sameSchool, schoolAmong } from './conditions.ts';
import { metric } from './decoders.ts';

interface Asked {
  readonly metrics: readonly MetricId[];
  readonly scope: Scope;
  /** `whole`: all schools together; `type`: each type beside them; `area`: each area beside them. */
  readonly parts: 'whole' | 'type' | 'area';
}

/** The part of the district that a school on `s` belongs to. */
const PART = { whole: sql`NULL::VARCHAR`, type: sql`s.type`, area: sql`coalesce(s.area, '')` } as const;

/** One pass over the figures of some metrics: shared by the trend of one metric and the headline of several. */
export const districtFiguresSql = ({ metrics, scope, parts }: Asked): Sql => sql`
  WITH bound AS (
    SELECT n.metric_no, y.year, n.school_type AS type,
      max(n.value) FILTER (WHERE n.bound = 'atLeast') AS least,
      min(n.value) FILTER (WHERE n.bound = 'atMost') AS most
    FROM norm n
    JOIN (SELECT unnest(range(CAST(${EARLIEST_YEAR} AS INTEGER), CAST(${LATEST_YEAR + 1} AS INTEGER))) AS year) y ON (n.from_year IS NULL OR n.from_year <= y.year)
      AND (n.to_year IS NULL OR n.to_year >= y.year)
    WHERE n.metric_no IN ${metricNumbers(metrics)}
    GROUP BY n.metric_no, y.year, n.school_type
  ), standing AS MATERIALIZED (
    SELECT r.metric_no, r.school_no, r.year, ${PART[parts]} AS part, r.value, r.status,
      m.kind = 'ordinal' AS by_level,
      m.aggregation IN ('median', 'share', 'distribution') AS by_median,
      NOT (${expectedIn(sql`r.year`)}) AS unexpected,
      CASE WHEN r.denominator > 0 THEN r.numerator END AS numerator,
      CASE WHEN r.numerator IS NOT NULL AND r.denominator > 0 THEN r.denominator END AS denominator,
      CASE WHEN b.year IS NOT NULL
        THEN coalesce(r.value >= b.least, TRUE) AND coalesce(r.value <= b.most, TRUE)
      END AS at_norm
    FROM result r
    JOIN school s ON s.school_no = r.school_no
    JOIN metric m ON m.metric_no = r.metric_no
    LEFT JOIN bound b ON b.metric_no = r.metric_no AND b.year = r.year AND b.type = s.type
    WHERE r.metric_no IN ${metricNumbers(metrics)}
      AND ${schoolAmong(scope)}
  ), paired AS (
    SELECT f.metric_no, f.year, f.by_median, f.value, p.value AS value_before, f.numerator, f.denominator,
      p.numerator AS numerator_before,
      p.denominator AS denominator_before,
      f.numerator IS NOT NULL AND p.numerator IS NOT NULL AS both_pairs,
      f.at_norm,
      p.at_norm AS at_norm_before,
      f.at_norm IS NOT NULL AND p.at_norm IS NOT NULL AS both_norm
    FROM standing f
    JOIN standing p ON p.metric_no = f.metric_no AND p.school_no = f.school_no AND p.year = f.year - 1
    WHERE ${sameSchool(sql`f.school_no`, sql`p.year`, sql`f.year`)}
  ), matched AS (
    SELECT metric_no, year,
      count(*) AS matched,
      sum(value) AS sum_now,
      sum(value_before) AS sum_before,
      quantile_cont(value, 0.5) FILTER (WHERE by_median) AS median_now,
      quantile_cont(value_before, 0.5) FILTER (WHERE by_median) AS median_before,
      count(*) FILTER (WHERE both_pairs) AS both_pairs,
      sum(numerator) FILTER (WHERE both_pairs) AS numerator_now,
      sum(denominator) FILTER (WHERE both_pairs) AS denominator_now,
      sum(numerator_before) FILTER (WHERE both_pairs) AS numerator_before,
      sum(denominator_before) FILTER (WHERE both_pairs) AS denominator_before,
      count(*) FILTER (WHERE both_norm) AS both_norm,
      count(*) FILTER (WHERE both_norm AND at_norm) AS at_norm_now,
      count(*) FILTER (WHERE both_norm AND at_norm_before) AS at_norm_before
    FROM paired
    GROUP BY metric_no, year
  ), drawn AS MATERIALIZED (
    SELECT metric_no, year, part,
      count(*) AS n,
      count(*) FILTER (WHERE unexpected) AS unexpected,
      count(*) FILTER (WHERE status = 1) AS derived,
      count(*) FILTER (WHERE status = 2) AS approximate,
      sum(value) AS "sum",
      avg(value) AS mean,
      min(value) AS lowest,
      max(value) AS highest,
      quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles,
      quantile_disc(value, 0.5) FILTER (WHERE by_level) AS median_level,
      count(numerator) AS pairs,
      sum(numerator) AS numerator,
      sum(denominator) AS denominator,
      count(at_norm) AS with_norm,
      count(*) FILTER (WHERE at_norm) AS at_norm
    FROM standing
    GROUP BY ${parts === 'whole' ? sql`metric_no, year, part` : sql`GROUPING SETS ((metric_no, year), (metric_no, year, part))`}
  ), expected AS (
    SELECT e.year, e.part, count(*) AS schools
    FROM (
      SELECT y.year, ${PART[parts]} AS part
      FROM (SELECT DISTINCT year FROM drawn) y
      JOIN school s ON ${expectedIn(sql`y.year`)}
      WHERE ${schoolAmong(scope)}
    ) e
    GROUP BY ${parts === 'whole' ? sql`e.year, e.part` : sql`GROUPING SETS ((e.year), (e.year, e.part))`}
  )
  SELECT m.id AS metric, d.year, d.part, d.n, coalesce(e.schools, 0) + d.unexpected AS expected, d.derived, d.approximate, d."sum", d.mean, d.lowest,
    d.quartiles[1] AS lower_quartile, d.quartiles[2] AS median, d.quartiles[3] AS upper_quartile, d.highest, d.median_level,
    d.pairs, d.numerator, d.denominator, d.with_norm, d.at_norm,
    b.matched, b.sum_now, b.sum_before, b.median_now, b.median_before, b.both_pairs,
    b.numerator_now, b.denominator_now, b.numerator_before, b.denominator_before, b.both_norm, b.at_norm_now, b.at_norm_before
  FROM drawn d
  JOIN metric m ON m.metric_no = d.metric_no
  LEFT JOIN expected e ON e.year = d.year AND e.part IS NOT DISTINCT FROM d.part
  LEFT JOIN matched b ON b.metric_no = d.metric_no AND b.year = d.year AND d.part IS NULL
  ORDER BY m.id, d.year, d.part NULLS FIRST`;

const entries = {
  metric,
  year: number(),
  n: number(),
  expected: number(),
  derived: number(),
  approximate: number(),
  sum: number(),
  mean: number(),
  lowest: number(),
  lower_quartile: number(),
  median: number(),
  upper_quartile: number(),
  highest: number(),
  median_level: nullable(number()),
  pairs: number(),
  numerator: nullable(number()),
  denominator: nullable(number()),
  with_norm: number(),
  at_norm: number(),
  matched: nullable(number()),
  sum_now: nullable(number()),
  sum_before: nullable(number()),
  median_now: nullable(number()),
  median_before: nullable(number()),
  both_pairs: nullable(number()),
  numerator_now: nullable(number()),
  denominator_now: nullable(number()),
  numerator_before: nullable(number()),
  denominator_before: nullable(number()),
  both_norm: nullable(number()),
  at_norm_now: nullable(number()),
  at_norm_before: nullable(number()),
};
const ofTypes = array(object({ ...entries, part: nullable(picklist(SCHOOL_TYPES)) }));
const ofAreas = array(object({ ...entries, part: nullable(string()) }));

const figuresOf = (row: InferOutput<typeof ofAreas>[number], type: DistrictFigures['type']): DistrictFigures => ({
  metric: row.metric,
  year: row.year,
  type,
  n: row.n,
  expected: row.expected,
  derived: row.derived,
  approximate: row.approximate,
  sum: row.sum,
  mean: row.mean,
  lowest: row.lowest,
  lowerQuartile: row.lower_quartile,
  median: row.median,
  upperQuartile: row.upper_quartile,
  highest: row.highest,
  medianLevel: row.median_level,
  pairs: row.pairs,
  numerator: row.numerator,
  denominator: row.denominator,
  withNorm: row.with_norm,
  atNorm: row.at_norm,
  before:
    row.matched === null
      ? null
      : {
          n: row.matched,
          sumNow: row.sum_now,
          sumBefore: row.sum_before,
          medianNow: row.median_now,
          medianBefore: row.median_before,
          pairs: row.both_pairs ?? 0,
          numeratorNow: row.numerator_now,
          denominatorNow: row.denominator_now,
          numeratorBefore: row.numerator_before,
          denominatorBefore: row.denominator_before,
          withNorm: row.both_norm ?? 0,
          atNormNow: row.at_norm_now ?? 0,
          atNormBefore: row.at_norm_before ?? 0,
        },
});

export const decodeDistrictFigures = (found: readonly EngineRow[]): readonly DistrictFigures[] =>
  parse(ofTypes, found).map((row) => figuresOf(row, row.part ?? 'all'));

/** Of figures by area: the rows of the areas, without those of all together. */
export const decodeAreaFigures = (found: readonly EngineRow[]): readonly AreaFigures[] =>
  parse(ofAreas, found).flatMap((row) => (row.part === null ? [] : [{ ...figuresOf(row, 'all'), area: row.part === '' ? null : row.part }]));
