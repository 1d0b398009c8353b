import { array, boolean, nullable, number, object, parse, pipe, string, transform } from 'valibot';
import type { ContestedFigure } from '../domain/answers/contestedFigures.ts';
import { importId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metric, missing, school, status } from './fragments/decoders.ts';

const rows = array(
  object({
    school,
    metric,
    year: number(),
    value: nullable(number()),
    numerator: nullable(number()),
    denominator: nullable(number()),
    status,
    missing,
    raw: nullable(string()),
    holds: boolean(),
    decided: boolean(),
    import: pipe(string(), transform(importId)),
    file: number(),
    row: number(),
    column: number(),
  }),
);

/** Figures on which imports disagree: another value, another status, or one has none. Imports that repeat one another are left out. */
export const contestedFigures = (): Question<readonly ContestedFigure[]> => ({
  key: ['contestedFigures'],
  sql: sql`
    WITH differing AS (
      SELECT metric_no, school_no, year, class
      FROM contest
      GROUP BY ALL
      HAVING count(DISTINCT value) > 1
        OR count(value) BETWEEN 1 AND count(*) - 1
        OR count(DISTINCT status) > 1
    )
    SELECT s.id AS school, m.id AS metric, c.year, c.value, c.numerator, c.denominator, c.status, c.missing, c.raw,
      c.place = 1 AS holds, c.decided, i.id AS "import", c.file, c.row AS "row", c.col AS "column"
    FROM contest c
    JOIN differing d ON d.metric_no = c.metric_no AND d.school_no = c.school_no AND d.year = c.year AND d.class = c.class
    JOIN school s ON s.school_no = c.school_no
    JOIN metric m ON m.metric_no = c.metric_no
    JOIN import i ON i.import_no = c.import_no
    ORDER BY c.year DESC, s.id, m.id, c.class, c.place`,
  decode: (found) =>
    parse(rows, found).map(({ import: from, file, row, column, ...figure }) => ({ ...figure, source: { import: from, file, row, column } })),
});
