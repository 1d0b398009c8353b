import { array, nullable, number, object, parse } from 'valibot';
import type { NormCrossing } from '../domain/answers/normCrossings.ts';
import type { Question } from '../engine/question.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { metric, school } from './fragments/decoders.ts';
import { PAIR_SOURCES, pairSourceRows, withSources, yearPairs, type YearsTold } from './fragments/yearPairs.ts';

const rows = array(
  object({
    school, metric, year: number(), now: number(), before: number(), least: nullable(number()), most: nullable(number()),
    leastBefore: nullable(number()), mostBefore: nullable(number()), n: number(), ...pairSourceRows,
  }),
);

const MOST = 2000;

/** The norm of a row of `pair` in a year: its strictest bounds, as in domain/normStanding.ts. */
const bound = (year: Sql, name: Sql): Sql => sql`
    ${name} AS (
      SELECT y.metric_no, y.year, n.school_type AS type,
        max(n.value) FILTER (WHERE n.bound = 'atLeast') AS least,
        min(n.value) FILTER (WHERE n.bound = 'atMost') AS most
      FROM (SELECT DISTINCT metric_no, year FROM pair) y
      JOIN norm n ON n.metric_no = y.metric_no AND (n.from_year IS NULL OR n.from_year <= ${year}) AND (n.to_year IS NULL OR n.to_year >= ${year})
      GROUP BY y.metric_no, y.year, n.school_type
    )`;

/** Schools that were at the norm of one year and are not at that of the next. */
export const normCrossings = (told: YearsTold): Question<readonly NormCrossing[]> => ({
  key: ['normCrossings', told],
  sql: sql`
    WITH ${yearPairs(told, sql`m.metric_no IN (SELECT metric_no FROM norm)`)}, ${bound(sql`y.year`, sql`bound`)}, ${bound(sql`y.year - 1`, sql`bound_before`)}, standing AS (
      SELECT p.*, b.least, b.most, o.least AS least_before, o.most AS most_before,
        coalesce(p.now >= b.least, TRUE) AND coalesce(p.now <= b.most, TRUE) AS at_now,
        coalesce(p.before >= o.least, TRUE) AND coalesce(p.before <= o.most, TRUE) AS at_before,
        count(*) OVER (PARTITION BY p.metric_no, p.year) AS n
      FROM pair p
      JOIN school s ON s.school_no = p.school_no
      JOIN bound b ON b.metric_no = p.metric_no AND b.year = p.year AND b.type = s.type
      JOIN bound_before o ON o.metric_no = p.metric_no AND o.year = p.year AND o.type = s.type
    )
    SELECT s.id AS school, m.id AS metric, p.year, p.now, p.before, p.least, p.most, p.least_before AS "leastBefore", p.most_before AS "mostBefore", p.n, ${PAIR_SOURCES}
    FROM standing p
    JOIN metric m ON m.metric_no = p.metric_no
    JOIN school s ON s.school_no = p.school_no
    JOIN import i ON i.import_no = p.import_no
    JOIN import ib ON ib.import_no = p.import_before
    WHERE p.at_before
      AND NOT p.at_now
    ORDER BY p.year DESC, m.id, s.id
    LIMIT ${MOST}`,
  decode: (found) => parse(rows, found).map(withSources),
});
