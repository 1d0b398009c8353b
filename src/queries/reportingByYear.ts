import { array, number, object, parse } from 'valibot';
import type { ReportingYear } from '../domain/answers/reportingYears.ts';
import { ON_TIME } from '../domain/onTime.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { expectedIn, metricNumbers } from './fragments/conditions.ts';

const rows = array(object({ year: number(), expected: number(), reported: number(), late: number(), timed: number() }));

/** How many schools have reported, year by year. */
export const reportingByYear = (): Question<readonly ReportingYear[]> => ({
  key: ['reportingByYear'],
  sql: sql`
    WITH reported AS (
      SELECT DISTINCT school_no, year
      FROM result
      WHERE metric_no NOT IN ${metricNumbers([ON_TIME])}
    ), timed AS (
      SELECT school_no, year, value
      FROM result
      WHERE metric_no IN ${metricNumbers([ON_TIME])}
    ), span AS (
      SELECT unnest(range(min(year), max(year) + 1)) AS year
      FROM reported
    )
    SELECT y.year,
      count(*) AS expected,
      count(r.school_no) AS reported,
      count(*) FILTER (WHERE r.school_no IS NOT NULL AND t.value < 0.5) AS late,
      count(*) FILTER (WHERE r.school_no IS NOT NULL AND t.value IS NOT NULL) AS timed
    FROM span y
    CROSS JOIN school s
    LEFT JOIN reported r ON r.school_no = s.school_no AND r.year = y.year
    LEFT JOIN timed t ON t.school_no = s.school_no AND t.year = y.year
    WHERE r.school_no IS NOT NULL
      OR (${expectedIn(sql`y.year`)})
    GROUP BY y.year
    ORDER BY y.year`,
  decode: (found) => parse(rows, found),
});
