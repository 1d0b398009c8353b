import { array, nullable, number, object, parse, string } from 'valibot';
import type { SchoolId } from '../domain/ids.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';

const rows = array(
  object({
    metric: string(),
    value: nullable(number()),
    numerator: nullable(number()),
    denominator: nullable(number()),
    status: number(),
    missing: number(),
    import: string(),
    file: number(),
    row: number(),
    column: number(),
  }),
);

export type SchoolYearFigure = ReturnType<typeof decode>[number];
const decode = (found: readonly unknown[]) => parse(rows, found);

/** What one school reported for one year: one row per metric and status class that holds, missing figures included, with its source. */
export const schoolYearFigures = (school: SchoolId, year: Year): Question<readonly SchoolYearFigure[]> => ({
  key: ['schoolYearFigures', school, year],
  sql: sql`
    SELECT
      m.id AS metric,
      h.value,
      h.numerator,
      h.denominator,
      h.status,
      h.missing,
      i.id AS import,
      h.file,
      h.row,
      h.col AS "column"
    FROM holding h
    JOIN school s ON s.school_no = h.school_no
    JOIN metric m ON m.metric_no = h.metric_no
    JOIN import i ON i.import_no = h.import_no
    WHERE s.id = ${school}
      AND h.year = ${year}
    ORDER BY m.theme, m.id, h.status`,
  decode,
});
