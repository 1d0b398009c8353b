import { array, nullable, number, object, parse } from 'valibot';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { valueSaid } from '../../domain/observation.ts';
import type { EngineRow } from '../../engine/question.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { imported, metric, missing, school, status } from './decoders.ts';

/** The figures that hold under a condition on `h`, `s` and `m`, with the place each comes from. */
export const schoolFiguresSql = (condition: Sql): Sql => sql`
  SELECT s.id AS school, m.id AS metric, h.year, h.value, h.numerator, h.denominator, h.status, h.missing,
    i.id AS "import", h.file, h.row AS "row", h.col AS "column"
  FROM holding h
  JOIN school s ON s.school_no = h.school_no
  JOIN metric m ON m.metric_no = h.metric_no
  JOIN import i ON i.import_no = h.import_no
  WHERE ${condition}
  ORDER BY m.id, s.id, h.year, h.status`;

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
    import: imported,
    file: number(),
    row: number(),
    column: number(),
  }),
);

export const decodeSchoolFigures = (found: readonly EngineRow[]): readonly SchoolFigure[] =>
  parse(rows, found).map(({ import: from, file, row, column, ...figure }) => ({
    ...figure,
    value: valueSaid(figure),
    source: { import: from, file, row, column },
  }));
