import { array, nullable, number, object, parse, picklist } from 'valibot';
import type { OpenReport } from '../domain/answers/openReports.ts';
import { ON_TIME } from '../domain/onTime.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { expectedIn, metricNumbers, schoolAmong, yearAsked } from './fragments/conditions.ts';
import { school } from './fragments/decoders.ts';
import { reportsArrived } from './fragments/reportsArrived.ts';

const rows = array(object({ school, year: number(), state: picklist(['missing', 'late']), lastYear: nullable(number()) }));

/** Of the schools asked about those whose report for the year (null: the latest) is missing, or came late: missing first, longest silence first. */
export const schoolsNotReporting = (year: Year | null, scope: Scope): Question<readonly OpenReport[]> => ({
  key: ['schoolsNotReporting', year, scope],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), ${reportsArrived()}, arrived AS (
      SELECT r.school_no,
        bool_or(r.year = a.year) AS now,
        max(r.year) FILTER (WHERE r.year < a.year) AS last_year
      FROM reported r
      JOIN asked a ON r.year <= a.year
      GROUP BY r.school_no
    ), late AS (
      SELECT t.school_no
      FROM result t
      JOIN asked a ON a.year = t.year
      WHERE t.metric_no IN ${metricNumbers([ON_TIME])}
        AND t.value < 0.5
    )
    SELECT s.id AS school, a.year,
      CASE WHEN coalesce(r.now, FALSE) THEN 'late' ELSE 'missing' END AS state,
      r.last_year AS "lastYear"
    FROM school s
    CROSS JOIN asked a
    LEFT JOIN arrived r ON r.school_no = s.school_no
    LEFT JOIN late l ON l.school_no = s.school_no
    WHERE CASE WHEN coalesce(r.now, FALSE) THEN l.school_no IS NOT NULL ELSE ${expectedIn(sql`a.year`)} END
      AND a.year IS NOT NULL
      AND ${schoolAmong(scope)}
    ORDER BY state DESC, r.last_year NULLS FIRST, s.id`,
  decode: (found) => parse(rows, found),
});
