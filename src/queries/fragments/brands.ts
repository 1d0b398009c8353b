import type { Scope } from '../../domain/scope.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { schoolAmong } from './conditions.ts';

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
