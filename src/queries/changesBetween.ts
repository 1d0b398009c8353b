import { array, nullable, number, object, parse } from 'valibot';
import type { SchoolChange } from '../domain/answers/schoolChanges.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, sameSchool, schoolAmong } from './fragments/conditions.ts';
import { imported, school } from './fragments/decoders.ts';

interface Asked {
  readonly metric: MetricId;
  readonly from: Year;
  readonly to: Year;
  readonly scope: Scope;
}

const rows = array(
  object({
    school,
    now: number(),
    before: number(),
    n: number(),
    medianChange: nullable(number()),
    usual: nullable(number()),
    import: imported,
    file: number(),
    row: number(),
    column: number(),
    importBefore: imported,
    fileBefore: number(),
    rowBefore: number(),
    columnBefore: number(),
  }),
);

/** Every school with a figure in both years, and how the schools moved together; no row across a change of definition or the school's own merger or split. */
export const changesBetween = ({ metric, from, to, scope }: Asked): Question<readonly SchoolChange[]> => ({
  key: ['changesBetween', metric, from, to, scope],
  sql: sql`
    WITH pair AS MATERIALIZED (
      SELECT s.id AS school, f.value AS now, b.value AS before, f.value - b.value AS change,
        f.import_no, f.file, f.row, f.col,
        b.import_no AS import_before, b.file AS file_before, b.row AS row_before, b.col AS col_before
      FROM result f
      JOIN result b ON b.metric_no = f.metric_no AND b.school_no = f.school_no AND b.year = CAST(${from} AS SMALLINT)
      JOIN school s ON s.school_no = f.school_no
      WHERE f.metric_no IN ${metricNumbers([metric])}
        AND f.year = CAST(${to} AS SMALLINT)
        AND ${schoolAmong(scope)}
        AND ${sameSchool(sql`f.school_no`, sql`b.year`, sql`f.year`)}
        AND NOT EXISTS (
          SELECT 1
          FROM definition_change c
          WHERE c.metric_no = f.metric_no
            AND c.year > ${from}
            AND c.year <= ${to}
        )
    ), centre AS (
      SELECT count(*) AS n, median(change) AS change
      FROM pair
    ), spread AS (
      SELECT median(abs(p.change - c.change)) AS middle, avg(abs(p.change - c.change)) AS average
      FROM pair p
      CROSS JOIN centre c
    )
    SELECT p.school, p.now, p.before, c.n,
      CASE WHEN c.n >= ${SMALLEST_GROUP} THEN c.change END AS "medianChange",
      CASE WHEN c.n >= ${SMALLEST_GROUP} THEN greatest(CASE WHEN d.middle > 0 THEN 1.4826 * d.middle ELSE 1.2533 * d.average END, 1) END AS usual,
      i.id AS "import", p.file, p.row AS "row", p.col AS "column",
      ib.id AS "importBefore", p.file_before AS "fileBefore", p.row_before AS "rowBefore", p.col_before AS "columnBefore"
    FROM pair p
    CROSS JOIN centre c
    CROSS JOIN spread d
    JOIN import i ON i.import_no = p.import_no
    JOIN import ib ON ib.import_no = p.import_before
    ORDER BY p.school`,
  decode: (found) =>
    parse(rows, found).map(({ import: of, file, row, column, importBefore, fileBefore, rowBefore, columnBefore, ...change }) => ({
      ...change,
      source: { import: of, file, row, column },
      sourceBefore: { import: importBefore, file: fileBefore, row: rowBefore, column: columnBefore },
    })),
});
