import { array, number, object, parse } from 'valibot';
import type { SchoolSeries, SteadySeries } from '../domain/answers/steadySeries.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { sameDefinition, sameSchool, yearAsked } from './fragments/conditions.ts';
import { imported, metric, school } from './fragments/decoders.ts';

const counted = array(object({ tests: number() }));
const rows = array(
  object({ school, metric, year: number(), value: number(), import: imported, file: number(), row: number(), column: number() }),
);

/** Years that a steady trend needs. */
const LEAST_YEARS = 5;
/** The least correlation with the year: a line that leaves more than a third of the movement unexplained is not steady. */
const STEADY = 0.8;
const MOST = 200;

/** Series up to the year (null: the latest) which a straight line follows well, since the definition last changed and the school last merged or split, without figures of fewer than five; the longest and straightest first. */
export const steadySeries = (year: Year | null): Question<SteadySeries> => ({
  key: ['steadySeries', year],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), since AS ${sameDefinition}, series AS (
      SELECT r.metric_no, r.school_no, count(*) AS years, abs(corr(r.value, r.year)) AS straight
      FROM result r
      JOIN since c ON c.metric_no = r.metric_no AND (c.year IS NULL OR r.year >= c.year)
      JOIN asked a ON r.year <= a.year
      WHERE (r.denominator IS NULL OR r.denominator >= ${SMALLEST_GROUP})
        AND ${sameSchool(sql`r.school_no`, sql`r.year`, sql`a.year`)}
      GROUP BY r.metric_no, r.school_no
      HAVING count(*) >= ${LEAST_YEARS}
        AND max(r.year) = any_value(a.year)
    ), counted AS (
      SELECT count(*) AS tests
      FROM series
    ), steady AS (
      SELECT metric_no, school_no
      FROM series
      WHERE isfinite(straight)
        AND straight >= ${STEADY}
      ORDER BY years DESC, straight DESC, metric_no, school_no
      LIMIT ${MOST}
    ), point AS (
      SELECT r.metric_no, r.school_no, r.year, r.value, r.import_no, r.file, r.row, r.col
      FROM result r
      JOIN steady d ON d.metric_no = r.metric_no AND d.school_no = r.school_no
      JOIN since c ON c.metric_no = r.metric_no AND (c.year IS NULL OR r.year >= c.year)
      JOIN asked a ON r.year <= a.year
      WHERE (r.denominator IS NULL OR r.denominator >= ${SMALLEST_GROUP})
        AND ${sameSchool(sql`r.school_no`, sql`r.year`, sql`a.year`)}
    )
    SELECT c.tests, s.id AS school, m.id AS metric, p.year, p.value, i.id AS "import", p.file, p.row AS "row", p.col AS "column"
    FROM counted c
    LEFT JOIN point p ON TRUE
    LEFT JOIN metric m ON m.metric_no = p.metric_no
    LEFT JOIN school s ON s.school_no = p.school_no
    LEFT JOIN import i ON i.import_no = p.import_no
    ORDER BY m.id, s.id, p.year`,
  decode: (found) => {
    const series = new Map<string, SchoolSeries>();
    for (const { school: who, metric: what, year: when, value, ...source } of parse(rows, found.filter((row) => row['school'] !== null))) {
      const key = `${who}\u0000${what}`;
      const points = series.get(key)?.points ?? [];
      series.set(key, { school: who, metric: what, points: [...points, { year: when, value, source }] });
    }
    return { tests: parse(counted, found)[0]?.tests ?? 0, series: [...series.values()] };
  },
});
