import { array, number, object, parse } from 'valibot';
import type { ReportingYear } from '../domain/answers/reportingYears.ts';
import { ON_TIME } from '../domain/onTime.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { expectedIn, metricNumbers, schoolAmong } from './fragments/conditions.ts';
import { reportsArrived } from './fragments/reportsArrived.ts';

const rows = array(object({ year: number(), expected: number(), reported: number(), late: number(), timed: number() }));

/** Of how many of the schools asked about a report arrived (fragments/reportsArrived.ts), in each year from the first to the last in which any did. */
export const reportingByYear = (scope: Scope): Question<readonly ReportingYear[]> => ({
  key: ['reportingByYear', scope],
  sql: sql`
    WITH ${reportsArrived()}, timed AS (
      SELECT school_no, year, value
      FROM result
      WHERE metric_no IN ${metricNumbers([ON_TIME])}
    ), span AS (
      SELECT unnest(range(min(year), max(year) + 1)) AS year
      FROM reported
    ), asked AS (
      SELECT y.year, s.school_no, r.school_no IS NOT NULL AS reported, t.value AS on_time
      FROM span y
      CROSS JOIN school s
      LEFT JOIN reported r ON r.school_no = s.school_no AND r.year = y.year
      LEFT JOIN timed t ON t.school_no = s.school_no AND t.year = y.year
      WHERE (r.school_no IS NOT NULL OR (${expectedIn(sql`y.year`)}))
        AND ${schoolAmong(scope)}
    )
    SELECT y.year,
      count(a.school_no) AS expected,
      count(*) FILTER (WHERE a.reported) AS reported,
      count(*) FILTER (WHERE a.reported AND a.on_time < 0.5) AS late,
      count(*) FILTER (WHERE a.reported AND a.on_time IS NOT NULL) AS timed
    FROM span y
    LEFT JOIN asked a ON a.year = y.year
    GROUP BY y.year
    ORDER BY y.year`,
  decode: (found) => parse(rows, found),
});
