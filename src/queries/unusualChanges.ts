import { array, nullable, number, object, parse, picklist } from 'valibot';
import type { UnusualChanges } from '../domain/answers/unusualChanges.ts';
import { SCHOOL_TYPES } from '../domain/school.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Question } from '../engine/question.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { metric, school } from './fragments/decoders.ts';
import { PAIR_SOURCES, pairSourceRows, withSources, yearPairs, type YearsTold } from './fragments/yearPairs.ts';

const counted = array(object({ tests: number() }));
const rows = array(
  object({
    school, metric, year: number(), now: number(), before: number(), type: nullable(picklist(SCHOOL_TYPES)),
    groupSize: number(), groupChange: number(), distance: number(), n: number(), ...pairSourceRows,
  }),
);

/** Under this a change is scatter, whatever else is true. */
const NOTABLE = 3;
const MOST = 400;
/** What a denominator is taken for where a file gives none: a branch of usual size. */
const UNKNOWN_DENOMINATOR = 20;

const members = (denominator: Sql): Sql => sql`CASE WHEN ${denominator} > 0 THEN ${denominator} ELSE ${UNKNOWN_DENOMINATOR} END`;

/** domain/evenScale.ts. */
const even = (value: Sql): Sql => sql`CASE kind
        WHEN 'count' THEN 2 * sqrt(greatest(${value}, 0) + 0.375)
        WHEN 'rate' THEN asin(sqrt(least(greatest(${value}, 0), 100) / 100))
        ELSE ${value}
      END`;

const STEP: Sql = sql`${even(sql`least(greatest(level, 0) + 1, CASE WHEN kind = 'rate' THEN 100 ELSE 1e300 END)`)}
      - ${even(sql`least(greatest(level, 0) + 1, CASE WHEN kind = 'rate' THEN 100 ELSE 1e300 END) - 1`)}`;

/**
 * Every school's change since the year before against the median change of its type (of all where the type has under five
 * with both years), in usual distances: median deviation of all schools' changes in that metric and year, widened by what a
 * median of so few is itself unsure by (variance π/2n), and for a rate never less than its own denominators scatter by
 * (variance 1/4n on the scale of the arcsine; 20 where they are not known). Metric-years under five schools and rates of fewer than five are not looked at.
 */
export const unusualChanges = (told: YearsTold): Question<UnusualChanges> => ({
  key: ['unusualChanges', told],
  sql: sql`
    WITH ${yearPairs(told, sql`m.kind IN ('count', 'rate', 'score')`)}, moved AS (
      SELECT p.*, s.type, now - before AS change,
        ${even(sql`now`)} - ${even(sql`before`)} AS step
      FROM pair p
      JOIN school s ON s.school_no = p.school_no
      WHERE coalesce(kind <> 'rate' OR least(denominator, denominator_before) >= ${SMALLEST_GROUP}, TRUE)
    ), whole AS (
      SELECT metric_no, year, any_value(kind) AS kind, count(*) AS n, median(step) AS step, median(change) AS change, median(before) AS level
      FROM moved
      GROUP BY metric_no, year
      HAVING count(*) >= ${SMALLEST_GROUP}
    ), typed AS (
      SELECT metric_no, year, type, count(*) AS n, median(step) AS step, median(change) AS change
      FROM moved
      GROUP BY metric_no, year, type
      HAVING count(*) >= ${SMALLEST_GROUP}
    ), spread AS (
      SELECT m.metric_no, m.year,
        median(abs(m.step - w.step)) AS middle,
        avg(abs(m.step - w.step)) AS average
      FROM moved m
      JOIN whole w ON w.metric_no = m.metric_no AND w.year = m.year
      GROUP BY m.metric_no, m.year
    ), usual AS (
      SELECT w.metric_no, w.year, greatest(CASE WHEN d.middle > 0 THEN 1.4826 * d.middle ELSE 1.2533 * d.average END, ${STEP}) AS scale
      FROM whole w
      JOIN spread d ON d.metric_no = w.metric_no AND d.year = w.year
    ), off AS (
      SELECT p.*, t.type AS of_type, w.n AS whole_n,
        coalesce(t.n, w.n) AS size,
        coalesce(t.change, w.change) AS usual_change,
        p.step - coalesce(t.step, w.step) AS off,
        u.scale * sqrt(1 + pi() / (2 * coalesce(t.n, w.n))) AS scale
      FROM moved p
      JOIN whole w ON w.metric_no = p.metric_no AND w.year = p.year
      JOIN usual u ON u.metric_no = p.metric_no AND u.year = p.year
      LEFT JOIN typed t ON t.metric_no = p.metric_no AND t.year = p.year AND t.type = p.type
    ), told AS (
      SELECT *,
        off / greatest(scale, CASE WHEN kind = 'rate' THEN sqrt(0.25 / ${members(sql`denominator`)} + 0.25 / ${members(sql`denominator_before`)}) ELSE 0 END) AS distance
      FROM off
    ), counted AS (
      SELECT coalesce(sum(n), 0) AS tests
      FROM whole
    )
    SELECT c.tests, s.id AS school, m.id AS metric, p.year, p.now, p.before, p.of_type AS type, p.size AS "groupSize", p.usual_change AS "groupChange",
      p.distance, p.whole_n AS n, ${PAIR_SOURCES}
    FROM counted c
    LEFT JOIN told p ON abs(p.distance) >= ${NOTABLE}
    LEFT JOIN metric m ON m.metric_no = p.metric_no
    LEFT JOIN school s ON s.school_no = p.school_no
    LEFT JOIN import i ON i.import_no = p.import_no
    LEFT JOIN import ib ON ib.import_no = p.import_before
    ORDER BY abs(p.distance) DESC, m.id, s.id, p.year
    LIMIT ${MOST}`,
  decode: (found) => ({
    tests: parse(counted, found)[0]?.tests ?? 0,
    changes: parse(rows, found.filter((row) => row['school'] !== null)).map(withSources),
  }),
});
