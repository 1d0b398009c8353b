import { number } from 'valibot';
import type { SourceOf } from '../../domain/answers/sourceOf.ts';
import type { ImportId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { sameSchool, yearAsked } from './conditions.ts';
import { imported } from './decoders.ts';

/** Which years are told of: one (null: the latest with a result) or, `earlier`, all before it. */
export interface YearsTold {
  readonly year: Year | null;
  readonly earlier: boolean;
}

/**
 * The tables `asked` and `pair`: a school's results of a year told of and of the year before it, never across a change of
 * definition, nor across the school's own merger or split. `told` null: of every year. `kinds`: a condition on `m`.
 */
export const yearPairs = (told: YearsTold | null, kinds: Sql): Sql => sql`
    asked AS (
      SELECT ${yearAsked(told?.year ?? null)} AS year
    ), pair AS MATERIALIZED (
      SELECT f.metric_no, f.school_no, f.year, m.kind, f.value AS now, b.value AS before, f.numerator, f.denominator,
        b.numerator AS numerator_before, b.denominator AS denominator_before,
        f.import_no, f.file, f.row, f.col, b.import_no AS import_before, b.file AS file_before, b.row AS row_before, b.col AS col_before
      FROM result f
      JOIN asked a ON ${told?.earlier === false ? sql`f.year = a.year` : told ? sql`f.year < a.year` : sql`TRUE`}
      JOIN metric m ON m.metric_no = f.metric_no AND ${kinds}
      JOIN result b ON b.metric_no = f.metric_no AND b.school_no = f.school_no AND ${told?.earlier === false ? sql`b.year = a.year - 1` : sql`b.year = f.year - 1`}
      WHERE NOT EXISTS (
        SELECT 1
        FROM definition_change c
        WHERE c.metric_no = f.metric_no AND c.year = f.year
      )
      AND ${sameSchool(sql`f.school_no`, sql`b.year`, sql`f.year`)}
    )`;

/** Columns of the two sources of a row `p` of `pair`, its imports joined as `i` and `ib`. */
export const PAIR_SOURCES: Sql = sql`i.id AS "import", p.file, p.row AS "row", p.col AS "column", ib.id AS "importBefore", p.file_before AS "fileBefore", p.row_before AS "rowBefore", p.col_before AS "columnBefore"`;

export const pairSourceRows = {
  import: imported, file: number(), row: number(), column: number(),
  importBefore: imported, fileBefore: number(), rowBefore: number(), columnBefore: number(),
};

interface SourceColumns {
  readonly import: ImportId;
  readonly file: number;
  readonly row: number;
  readonly column: number;
  readonly importBefore: ImportId;
  readonly fileBefore: number;
  readonly rowBefore: number;
  readonly columnBefore: number;
}

export const withSources = <Row extends SourceColumns>({ import: now, file, row, column, importBefore, fileBefore, rowBefore, columnBefore, ...rest }: Row): Omit<Row, keyof SourceColumns> & { readonly source: SourceOf; readonly sourceBefore: SourceOf } => ({
  ...rest,
  source: { import: now, file, row, column },
  sourceBefore: { import: importBefore, file: fileBefore, row: rowBefore, column: columnBefore },
});
