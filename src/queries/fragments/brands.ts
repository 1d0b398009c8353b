import { array, boolean, number, object, parse, picklist, string } from 'valibot';
import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../../domain/brand.ts';
import type { Scope } from '../../domain/scope.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { schoolAmong } from './conditions.ts';
import { imported, school } from './decoders.ts';

/**
 * `held`: the applications of the schools asked about, 未申报 too, one row per school, programme, level, batch and year; of
 * two imports that speak of one, the later. `decides`: the application was decided here: 立项, 未通过, or 成果 or 复核通过 where
 * no award at that level is on record before; what follows an award is no new decision (domain/brand.ts).
 */
export const heldBrands = (scope: Scope): Sql => sql`
  spoken AS (
    SELECT b.school_no, b.year, b.programme, b.level, b.batch, b.outcome, b.import_no, b.file, b.row,
      b.outcome IN ('approved', 'achieved', 'rechecked') AS awards,
      CASE b.outcome WHEN 'approved' THEN 1 WHEN 'achieved' THEN 2 ELSE 3 END AS stage
    FROM brand b
    JOIN school s ON s.school_no = b.school_no
    WHERE ${schoolAmong(scope)}
    QUALIFY row_number() OVER (PARTITION BY b.school_no, b.programme, b.level, b.batch, b.year ORDER BY b.import_no DESC, b.file DESC, b.row DESC) = 1
  ), held AS (
    SELECT school_no, year, programme, level, batch, outcome, import_no, file, row,
      outcome IN ('approved', 'rejected')
        OR (awards AND row_number() OVER (PARTITION BY school_no, programme, level, awards ORDER BY year, stage, batch) = 1) AS decides
    FROM spoken
  )`;

/** Of `held h`, with its school and import. */
export const brandRecordSql: Sql = sql`
  SELECT s.id AS school, h.year, h.programme, h.level, h.batch, h.outcome, h.decides, i.id AS "import", h.file, h.row AS "row"
  FROM held h
  JOIN school s ON s.school_no = h.school_no
  JOIN import i ON i.import_no = h.import_no`;

const rows = array(
  object({ school, year: number(), programme: string(), level: picklist(BRAND_LEVELS), batch: string(), outcome: picklist(BRAND_OUTCOMES), decides: boolean(), import: imported, file: number(), row: number() }),
);

export const decodeBrandRecords = (found: unknown): readonly BrandRecord[] => parse(rows, found).map(({ import: from, file, row, ...said }) => ({ ...said, source: { import: from, file, row } }));
