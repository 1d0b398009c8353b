import { array, number, object, parse } from 'valibot';
import type { LargeChange } from '../domain/answers/largeChanges.ts';
import type { Scope } from '../domain/scope.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { sameSchool, schoolAmong, yearAsked } from './fragments/conditions.ts';
import { imported, metric, school } from './fragments/decoders.ts';

const rows = array(
  object({
    metric,
    school,
    year: number(),
    now: number(),
    before: number(),
    medianChange: number(),
    distance: number(),
    n: number(),
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

/** How far from usual a change must lie to be told: under this it is scatter. */
const NOTABLE = 3;
/** Of one metric, so that a single restless figure does not fill the list. */
const PER_METRIC = 2;

interface Asked {
  readonly year: Year | null;
  readonly scope: Scope;
  /** So many are told at most. */
  readonly count: number;
}

/**
 * The changes since the year before that lie furthest from how the other schools asked about changed. Counts, rates and scores with
 * at least five schools in both years; none across a change of definition or a school's own merger or split. Year null: the latest.
 */
export const largestChanges = ({ year, scope, count }: Asked): Question<readonly LargeChange[]> => ({
  key: ['largestChanges', year, scope, count],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), told AS (
      SELECT m.metric_no
      FROM metric m
      WHERE m.kind IN ('count', 'rate', 'score')
        AND NOT EXISTS (
          SELECT 1
          FROM definition_change c
          JOIN asked a ON a.year = c.year
          WHERE c.metric_no = m.metric_no
        )
    ), pair AS (
      SELECT f.metric_no, f.school_no, f.year, f.value, b.value AS before, f.value - b.value AS change, f.import_no, f.file, f.row, f.col,
        b.import_no AS import_before, b.file AS file_before, b.row AS row_before, b.col AS col_before
      FROM result f
      JOIN asked a ON a.year = f.year
      JOIN told t ON t.metric_no = f.metric_no
      JOIN result b ON b.metric_no = f.metric_no AND b.school_no = f.school_no AND b.year = a.year - 1
      JOIN school s ON s.school_no = f.school_no
      WHERE ${schoolAmong(scope)}
        AND ${sameSchool(sql`f.school_no`, sql`b.year`, sql`f.year`)}
    ), centre AS (
      SELECT metric_no, count(*) AS n, median(change) AS change
      FROM pair
      GROUP BY metric_no
      HAVING count(*) >= ${SMALLEST_GROUP}
    ), spread AS (
      SELECT p.metric_no, c.n, c.change,
        median(abs(p.change - c.change)) AS middle,
        avg(abs(p.change - c.change)) AS average
      FROM pair p
      JOIN centre c ON c.metric_no = p.metric_no
      GROUP BY ALL
    ), scored AS (
      SELECT p.*, d.n, d.change AS median_change,
        (p.change - d.change) / greatest(CASE WHEN d.middle > 0 THEN 1.4826 * d.middle ELSE 1.2533 * d.average END, 1) AS distance
      FROM pair p
      JOIN spread d ON d.metric_no = p.metric_no
    )
    SELECT m.id AS metric, s.id AS school, c.year, c.value AS now, c.before, c.median_change AS "medianChange", c.distance, c.n,
      i.id AS "import", c.file, c.row AS "row", c.col AS "column",
      ib.id AS "importBefore", c.file_before AS "fileBefore", c.row_before AS "rowBefore", c.col_before AS "columnBefore"
    FROM scored c
    JOIN metric m ON m.metric_no = c.metric_no
    JOIN school s ON s.school_no = c.school_no
    JOIN import i ON i.import_no = c.import_no
    JOIN import ib ON ib.import_no = c.import_before
    WHERE abs(c.distance) >= ${NOTABLE}
    QUALIFY row_number() OVER (PARTITION BY c.metric_no ORDER BY abs(c.distance) DESC, s.id) <= ${PER_METRIC}
    ORDER BY abs(c.distance) DESC, m.id, s.id
    LIMIT ${count}`,
  decode: (found) =>
    parse(rows, found).map(({ import: from, file, row, column, importBefore, fileBefore, rowBefore, columnBefore, ...change }) => ({
      ...change,
      source: { import: from, file, row, column },
      sourceBefore: { import: importBefore, file: fileBefore, row: rowBefore, column: columnBefore },
    })),
});
