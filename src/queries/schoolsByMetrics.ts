import { array, nullable, number, object, parse } from 'valibot';
import type { SchoolMetrics } from '../domain/answers/schoolMetrics.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong, yearAsked } from './fragments/conditions.ts';
import { metric, missing, school, status } from './fragments/decoders.ts';
import { valuesSaid } from './fragments/valuesSaid.ts';

interface Asked {
  readonly metrics: readonly MetricId[];
  readonly year: Year | null;
  readonly scope: Scope;
}

const rows = array(
  object({
    school,
    metrics: array(metric),
    values: array(nullable(number())),
    statuses: array(status),
    reasons: array(missing),
    places: array(nullable(number())),
  }),
);

/** One year, every school by several metrics, each value with its place among the schools asked about. */
export const schoolsByMetrics = ({ metrics, year, scope }: Asked): Question<readonly SchoolMetrics[]> => ({
  key: ['schoolsByMetrics', metrics, year, scope],
  sql: sql`
    WITH said AS MATERIALIZED (
      SELECT h.school_no, s.id AS school, h.metric_no, h.value, h.status, h.missing,
        h.status <= 2 AND h.value IS NOT NULL AS counts
      FROM holding h
      JOIN school s ON s.school_no = h.school_no
      WHERE h.metric_no IN ${metricNumbers(metrics)}
        AND h.year = ${yearAsked(year)}
        AND h.status NOT IN (3, 4)
        AND ${schoolAmong(scope)}
    ), ranked AS (
      SELECT school_no, metric_no,
        count(*) OVER (PARTITION BY metric_no) AS n,
        count(*) OVER (PARTITION BY metric_no, value) AS equal,
        rank() OVER (PARTITION BY metric_no ORDER BY value) - 1 AS below
      FROM said
      WHERE counts
    ), placed AS (
      SELECT school_no, metric_no,
        CASE
          WHEN n < ${SMALLEST_GROUP} THEN NULL
          WHEN equal = n THEN 0.5
          ELSE (below + (equal - 1) / 2) / (n - 1)
        END AS place
      FROM ranked
    )
    SELECT f.school,
      list(m.id ORDER BY f.metric_no) AS metrics,
      list(f.value ORDER BY f.metric_no) AS "values",
      list(f.status ORDER BY f.metric_no) AS statuses,
      list(f.missing ORDER BY f.metric_no) AS reasons,
      list(CAST(p.place AS DOUBLE) ORDER BY f.metric_no) AS places
    FROM said f
    JOIN metric m ON m.metric_no = f.metric_no
    LEFT JOIN placed p ON p.metric_no = f.metric_no AND p.school_no = f.school_no
    GROUP BY f.school
    ORDER BY f.school`,
  decode: (found) => parse(rows, found).map(valuesSaid),
});
