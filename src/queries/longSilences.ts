import { array, nullable, number, object, parse } from 'valibot';
import type { LongSilence } from '../domain/answers/longSilences.ts';
import { ON_TIME } from '../domain/onTime.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { expectedIn, metricNumbers, yearAsked } from './fragments/conditions.ts';
import { imported, metric, school } from './fragments/decoders.ts';
import { reportsArrived } from './fragments/reportsArrived.ts';

const rows = array(
  object({
    school, metric: nullable(metric), year: number(), last: number(), value: nullable(number()),
    import: nullable(imported), file: nullable(number()), row: nullable(number()), column: nullable(number()), n: number(),
  }),
);

/** Years in which a school must have reported a metric before its silence means something. */
const HABIT = 2;
const MOST = 2000;

/**
 * Schools expected to report that have not done so for two years and more by the year (null: the latest), altogether or
 * in one metric. A metric counts only where at least five schools, and half of those that ever did, still report it; what
 * is said to be not applicable, to be verified or withheld, or is put vaguely, is no silence. Whether a report came in time is no metric here.
 */
export const longSilences = (year: Year | null): Question<readonly LongSilence[]> => ({
  key: ['longSilences', year],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), due AS (
      SELECT s.school_no
      FROM school s
      CROSS JOIN asked a
      WHERE ${expectedIn(sql`a.year`)}
        AND ${expectedIn(sql`(a.year - 1)`)}
    ), spoken AS (
      SELECT r.metric_no, r.school_no, max(r.year) AS last, count(*) AS years
      FROM result r
      JOIN asked a ON r.year <= a.year
      WHERE r.metric_no NOT IN ${metricNumbers([ON_TIME])}
      GROUP BY r.metric_no, r.school_no
    ), ${reportsArrived()}, whole AS (
      SELECT r.school_no, max(r.year) AS last
      FROM reported r
      JOIN asked a ON r.year <= a.year
      GROUP BY r.school_no
    ), alive AS (
      SELECT p.metric_no, count(*) FILTER (WHERE p.last = a.year) AS n
      FROM spoken p
      CROSS JOIN asked a
      GROUP BY p.metric_no
      HAVING count(*) FILTER (WHERE p.last = a.year) >= greatest(${SMALLEST_GROUP}, count(*) / 2)
    ), explained AS (
      SELECT DISTINCT h.metric_no, h.school_no
      FROM holding h
      JOIN asked a ON h.year IN (a.year, a.year - 1)
      WHERE h.missing IN (3, 4, 5)
        OR h.status IN (5, 6)
    ), found AS (
      SELECT w.school_no, NULL::INTEGER AS metric_no, w.last,
        (SELECT count(*) FROM school s CROSS JOIN asked a WHERE ${expectedIn(sql`a.year`)}) AS n
      FROM whole w
      JOIN asked a ON w.last <= a.year - 2
      UNION ALL
      SELECT p.school_no, p.metric_no, p.last, v.n
      FROM spoken p
      JOIN asked a ON p.last <= a.year - 2
      JOIN whole w ON w.school_no = p.school_no AND w.last = a.year
      JOIN alive v ON v.metric_no = p.metric_no
      ANTI JOIN explained e ON e.metric_no = p.metric_no AND e.school_no = p.school_no
      WHERE p.years >= ${HABIT}
    )
    SELECT s.id AS school, m.id AS metric, a.year, f.last, r.value, i.id AS "import", r.file, r.row AS "row", r.col AS "column", f.n
    FROM found f
    CROSS JOIN asked a
    JOIN due d ON d.school_no = f.school_no
    JOIN school s ON s.school_no = f.school_no
    LEFT JOIN metric m ON m.metric_no = f.metric_no
    LEFT JOIN result r ON r.metric_no = f.metric_no AND r.school_no = f.school_no AND r.year = f.last
    LEFT JOIN import i ON i.import_no = r.import_no
    ORDER BY m.id NULLS FIRST, f.last, s.id
    LIMIT ${MOST}`,
  decode: (found) =>
    parse(rows, found).map(({ import: from, file, row, column, ...silence }) => ({
      ...silence,
      source: from === null || file === null || row === null || column === null ? null : { import: from, file, row, column },
    })),
});
