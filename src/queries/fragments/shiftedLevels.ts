import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { sameSchool, yearAsked } from './conditions.ts';
import { EVEN_STEP, evenOfMembers, members } from './evenScale.ts';

/** Years that a level needs, before and after. */
const LEAST_YEARS = 3;
/** So far back a series is looked at. */
const MOST_YEARS = 10;
/** A year counts no further from the middle year of its level than twice what three years in four keep within. */
const CLIPPED = 2;
/** What 86 % of a normal distribution lies within: the quantile that knows its scatter best (Pearson 1920, in effect), and breaks down only where one in seven is out. */
const [SHARE, WITHIN] = [0.86, 1.4758];
/** A shift counts at most so many times what the middle years, and the schools of the same type, say of it. */
const AGREED = 1.5;
/** Two distances are the same within the noise of machine numbers. */
const ALIKE = 1e-9;

/**
 * The tables `point` (figures of ten years up to the year, within one definition and since the school's last merger or split, of schools with a figure in that year and
 * at least three before and after some year; rates of fewer than five left out), `usual` (ShiftSpread) and `told`
 * (LevelShift for each year of change: `off` from the median difference of all schools at that year, five at least;
 * `distance` in usual differences of its metric). A level is the median of its years and the mean distance from it, each
 * year's cut off where it lies too far (Huber's one step), so that one wild year is no level. `told` has only years of change
 * whose own figure and the one before it lie nearer to their level than to the other: the change began then, not about then.
 */
export const shiftedLevels = (year: Year | null): Sql => sql`
    asked AS (
      SELECT ${yearAsked(year)} AS year
    ), since AS (
      SELECT m.metric_no, m.kind, greatest(max(c.year), any_value(a.year) - ${MOST_YEARS - 1}) AS year
      FROM metric m
      CROSS JOIN asked a
      LEFT JOIN definition_change c ON c.metric_no = m.metric_no AND c.year <= a.year
      WHERE m.kind IN ('count', 'rate', 'score')
      GROUP BY m.metric_no, m.kind
    ), point AS MATERIALIZED (
      SELECT r.metric_no, r.school_no, c.kind, r.year, r.value, ${evenOfMembers(sql`r.value`, sql`r.denominator`)} AS even,
        CASE WHEN c.kind = 'rate' THEN 0.25 / ${members(sql`r.denominator`)} ELSE 0 END AS unsure,
        r.import_no, r.file, r.row, r.col,
        row_number() OVER series AS place,
        count(*) OVER whole AS years
      FROM result r
      JOIN since c ON c.metric_no = r.metric_no AND r.year >= c.year
      JOIN asked a ON r.year <= a.year
      WHERE (c.kind <> 'rate' OR r.denominator IS NULL OR r.denominator >= ${SMALLEST_GROUP})
        AND ${sameSchool(sql`r.school_no`, sql`r.year`, sql`a.year`)}
      WINDOW series AS (PARTITION BY r.metric_no, r.school_no ORDER BY r.year), whole AS (PARTITION BY r.metric_no, r.school_no)
      QUALIFY count(*) OVER whole >= ${2 * LEAST_YEARS}
        AND max(r.year) OVER whole = any_value(a.year) OVER whole
    ), split AS (
      SELECT metric_no, school_no, year AS since, count(*) OVER (PARTITION BY metric_no, school_no) AS splits
      FROM point
      WHERE place > ${LEAST_YEARS}
        AND years - place >= ${LEAST_YEARS - 1}
    ), side AS (
      SELECT t.metric_no, t.school_no, t.since, any_value(t.splits) AS splits, p.year >= t.since AS after, count(*) AS years,
        median(p.even) AS middle, avg(p.even) AS even, avg(p.value) AS level, avg(p.unsure) AS unsure,
        arg_min(p.value, abs(p.year - t.since + 0.5)) AS edge
      FROM split t
      JOIN point p ON p.metric_no = t.metric_no AND p.school_no = t.school_no
      GROUP BY t.metric_no, t.school_no, t.since, p.year >= t.since
    ), single AS MATERIALIZED (
      SELECT d.metric_no, d.school_no, d.since, d.after, p.even - d.middle AS off, abs(p.even - d.even) / sqrt(1 - 1 / d.years) AS far
      FROM side d
      JOIN point p ON p.metric_no = d.metric_no AND p.school_no = d.school_no AND (p.year >= d.since) = d.after
    ), scatter AS (
      SELECT metric_no, quantile_cont(abs(off), 0.75) * ${CLIPPED} AS clipped, quantile_cont(far, ${SHARE}) / ${WITHIN} AS single
      FROM single
      GROUP BY metric_no
    ), lasting AS (
      SELECT o.metric_no, o.school_no, o.since, o.after, avg(least(greatest(o.off, -c.clipped), c.clipped)) AS off
      FROM single o
      JOIN scatter c ON c.metric_no = o.metric_no
      GROUP BY o.metric_no, o.school_no, o.since, o.after
    ), shift AS (
      SELECT d.metric_no, d.school_no, d.since, s.type, any_value(d.splits) AS splits,
        sum(CASE WHEN d.after THEN d.middle + l.off ELSE -(d.middle + l.off) END) AS step,
        sum(CASE WHEN d.after THEN d.middle ELSE -d.middle END) AS middles,
        max(d.level) FILTER (WHERE NOT d.after) AS before,
        max(d.level) FILTER (WHERE d.after) AS after,
        max(d.edge) FILTER (WHERE NOT d.after) AS last,
        max(d.edge) FILTER (WHERE d.after) AS first,
        sqrt(sum(1 / d.years)) AS width,
        sqrt(sum(d.unsure / d.years)) AS unsure
      FROM side d
      JOIN lasting l ON l.metric_no = d.metric_no AND l.school_no = d.school_no AND l.since = d.since AND l.after = d.after
      JOIN school s ON s.school_no = d.school_no
      GROUP BY d.metric_no, d.school_no, d.since, s.type
    ), middle AS (
      SELECT metric_no, since, count(*) AS n, median(step) AS step, median(middles) AS middles, median(after - before) AS change
      FROM shift
      GROUP BY metric_no, since
      HAVING count(*) >= ${SMALLEST_GROUP}
    ), typed AS (
      SELECT metric_no, since, type, median(step) AS step
      FROM shift
      GROUP BY metric_no, since, type
      HAVING count(*) >= ${SMALLEST_GROUP}
    ), off AS MATERIALIZED (
      SELECT h.*, m.n, m.change AS group_change, h.width * sqrt(1 + pi() / (2 * m.n)) AS unit,
        h.step - m.step AS all_off,
        h.middles - m.middles AS middle_off,
        h.step - coalesce(t.step, m.step) AS type_off
      FROM shift h
      JOIN middle m ON m.metric_no = h.metric_no AND m.since = h.since
      LEFT JOIN typed t ON t.metric_no = h.metric_no AND t.since = h.since AND t.type = h.type
    ), floor AS (
      SELECT metric_no, (${EVEN_STEP}) / sqrt(2) AS least
      FROM (
        SELECT metric_no, any_value(kind) AS kind, median(value) AS level
        FROM point
        GROUP BY metric_no
      )
    ), usual AS (
      SELECT o.metric_no, count(DISTINCT o.school_no) AS series,
        quantile_cont(abs(o.all_off / o.unit), ${SHARE}) / ${WITHIN} AS usual,
        any_value(c.single) AS single,
        any_value(f.least) AS least
      FROM off o
      JOIN scatter c ON c.metric_no = o.metric_no
      JOIN floor f ON f.metric_no = o.metric_no
      GROUP BY o.metric_no
    ), agreed AS (
      SELECT *, unsure / unit AS own,
        CASE
          WHEN all_off * middle_off <= 0 OR all_off * type_off <= 0 THEN 0
          ELSE sign(all_off) * least(abs(all_off), ${AGREED} * abs(middle_off), ${AGREED} * abs(type_off)) / unit
        END AS off
      FROM off
    ), told AS (
      SELECT a.metric_no, a.school_no, a.since, a.before, a.after, a.group_change, a.n, a.off, a.own, a.splits,
        a.off / greatest(u.usual, u.least, a.own) AS distance
      FROM agreed a
      JOIN usual u ON u.metric_no = a.metric_no
      WHERE abs(a.last - a.before) <= abs(a.last - a.after) + ${ALIKE}
        AND abs(a.first - a.after) <= abs(a.first - a.before) + ${ALIKE}
    )`;
