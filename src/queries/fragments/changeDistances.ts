import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { even, EVEN_STEP, members } from './evenScale.ts';
import { yearPairs, type YearsTold } from './yearPairs.ts';

/**
 * The tables `whole` (a metric in a year: n schools with both years) and `told`: every school's change since the year before
 * against the median change of its type (of all where the type has under five with both years), `distance` in usual
 * distances: median deviation of all schools' changes in that metric and year, widened by what a median of so few is itself
 * unsure by (variance π/2n), and for a rate never less than its own denominators scatter by (variance 1/4n on the scale of
 * the arcsine; 20 where they are not known). Metric-years under five schools and rates of fewer than five are not looked at.
 */
export const changeDistances = (years: YearsTold | null): Sql => sql`
    ${yearPairs(years, sql`m.kind IN ('count', 'rate', 'score')`)}, moved AS (
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
      SELECT w.metric_no, w.year, greatest(CASE WHEN d.middle > 0 THEN 1.4826 * d.middle ELSE 1.2533 * d.average END, ${EVEN_STEP}) AS scale
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
    )`;
