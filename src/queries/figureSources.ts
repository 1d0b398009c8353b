import { array, boolean, nullable, number, object, parse, string } from 'valibot';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import type { SourceAddress } from './access.ts';
import { imported, metric, missing, school, status } from './fragments/decoders.ts';

const rows = array(
  object({
    asked: boolean(),
    holds: boolean(),
    school,
    metric,
    year: number(),
    value: nullable(number()),
    numerator: nullable(number()),
    denominator: nullable(number()),
    status,
    missing,
    raw: nullable(string()),
    import: imported,
    file: number(),
    row: number(),
    column: number(),
  }),
);

export type FigureSource = ReturnType<typeof decode>[number];
const decode = (found: readonly unknown[]) => parse(rows, found);

/**
 * Everything said about the school, year and metric whose figure stands at this address: one row per import (and per
 * result, aim or requirement), the latest import first. `asked` marks the figure at the address, `holds` the one that counts.
 */
export const figureSources = ({ import: id, file, row, column }: SourceAddress): Question<readonly FigureSource[]> => ({
  key: ['figureSources', id, file, row, column],
  sql: sql`
    WITH spot AS (
      SELECT DISTINCT o.school_no, o.metric_no, o.year
      FROM observation o
      JOIN import i ON i.import_no = o.import_no
      WHERE i.id = ${id}
        AND o.file = ${file}
        AND o.row = ${row}
        AND o.col = ${column}
    ), said AS (
      SELECT o.*
      FROM observation o
      JOIN spot USING (school_no, metric_no, year)
    ), held AS (
      SELECT h.import_no, h.school_no, h.metric_no, h.year, h.status
      FROM holding h
      JOIN spot USING (school_no, metric_no, year)
    )
    SELECT
      i.id = ${id} AND said.file = ${file} AND said.row = ${row} AND said.col = ${column} AS asked,
      held.import_no IS NOT NULL AS holds,
      s.id AS school,
      m.id AS metric,
      said.year,
      said.value,
      said.numerator,
      said.denominator,
      said.status,
      said.missing,
      said.raw,
      i.id AS import,
      said.file,
      said.row,
      said.col AS "column"
    FROM said
    JOIN import i ON i.import_no = said.import_no
    JOIN school s ON s.school_no = said.school_no
    JOIN metric m ON m.metric_no = said.metric_no
    LEFT JOIN held ON held.import_no = said.import_no
      AND held.school_no = said.school_no
      AND held.metric_no = said.metric_no
      AND held.year = said.year
      AND held.status = said.status
    ORDER BY said.import_no DESC, m.id, said.status`,
  decode,
});
