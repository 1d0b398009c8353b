import { array, boolean, nullable, number, object, parse } from 'valibot';
import type { CorrectedFigure } from '../domain/answers/correctedFigures.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { imported, missing, status } from './fragments/decoders.ts';

const alone = object({ correction: imported, holds: boolean() });
const rows = array(
  object({
    ...alone.entries,
    value: nullable(number()), status: nullable(status), missing: nullable(missing),
    import: nullable(imported), file: nullable(number()), row: nullable(number()), column: nullable(number()),
  }),
);

/** The live corrections, the latest first, each with what its figure was before. */
export const correctedFigures = (): Question<readonly CorrectedFigure[]> => ({
  key: ['correctedFigures'],
  sql: sql`
    WITH made AS (
      SELECT o.import_no, o.school_no, o.metric_no, o.year,
        min(CASE o.status WHEN 3 THEN 1 WHEN 4 THEN 2 ELSE 0 END) AS class
      FROM observation o
      SEMI JOIN correction k ON k.import_no = o.import_no
      GROUP BY o.import_no, o.school_no, o.metric_no, o.year
    ), before AS (
      SELECT m.import_no AS correction_no, c.value, c.status, c.missing, c.import_no, c.file, c.row, c.col,
        row_number() OVER (PARTITION BY m.import_no ORDER BY c.place) AS nth
      FROM made m
      JOIN contest c ON c.metric_no = m.metric_no AND c.school_no = m.school_no AND c.year = m.year AND c.class = m.class AND c.import_no < m.import_no
      ANTI JOIN correction k ON k.import_no = c.import_no
    ), held AS (
      SELECT DISTINCT h.import_no
      FROM holding h
      SEMI JOIN correction k ON k.import_no = h.import_no
    )
    SELECT i.id AS correction,
      held.import_no IS NOT NULL AS holds,
      b.value, b.status, b.missing, ib.id AS "import", b.file, b.row AS "row", b.col AS "column"
    FROM made m
    JOIN import i ON i.import_no = m.import_no
    LEFT JOIN held ON held.import_no = m.import_no
    LEFT JOIN before b ON b.correction_no = m.import_no AND b.nth = 1
    LEFT JOIN import ib ON ib.import_no = b.import_no
    ORDER BY m.import_no DESC`,
  decode: (found) =>
    parse(rows, found).map(({ correction, holds, value, status: how, missing: why, import: from, file, row, column }) => ({
      correction,
      holds,
      before:
        how === null || why === null || from === null || file === null || row === null || column === null
          ? null
          : { value, status: how, missing: why, source: { import: from, file, row, column } },
    })),
});
