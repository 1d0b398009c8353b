import { array, number, object, parse, picklist, string } from 'valibot';
import type { RetriedBrand } from '../domain/answers/retriedBrands.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import { WHOLE } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { heldBrands } from './fragments/brands.ts';
import { yearAsked } from './fragments/conditions.ts';
import { imported, school } from './fragments/decoders.ts';
import type { YearsTold } from './fragments/yearPairs.ts';

const rows = array(
  object({
    school, programme: string(), level: picklist(BRAND_LEVELS), year: number(), outcome: picklist(BRAND_OUTCOMES), rejected: number(), decided: number(), awarded: number(),
    import: imported, file: number(), row: number(), importRejected: imported, fileRejected: number(), rowRejected: number(),
  }),
);

/** Awards (an achievement or re-check after one is none) that follow a rejection of the same school, programme and level in an earlier year, with no award between, and what became of all at that level in the year. */
export const retriedBrands = ({ year, earlier }: YearsTold): Question<readonly RetriedBrand[]> => ({
  key: ['retriedBrands', { year, earlier }],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), ${heldBrands(WHOLE)}, won AS (
      SELECT DISTINCT school_no, programme, level, year
      FROM spoken
      WHERE awards
    ), award AS (
      SELECT *
      FROM held
      WHERE decides
        AND outcome <> 'rejected'
      QUALIFY row_number() OVER (PARTITION BY school_no, programme, level, year ORDER BY batch, row) = 1
    ), rejection AS (
      SELECT *
      FROM held
      WHERE outcome = 'rejected'
      QUALIFY row_number() OVER (PARTITION BY school_no, programme, level, year ORDER BY batch, row) = 1
    ), decided AS (
      SELECT year, level, count(*) AS decided, count(*) FILTER (WHERE outcome <> 'rejected') AS awarded
      FROM held
      WHERE decides
      GROUP BY year, level
    )
    SELECT s.id AS school, w.programme, w.level, w.year, w.outcome, r.year AS rejected, d.decided, d.awarded,
      i.id AS "import", w.file, w.row AS "row", ir.id AS "importRejected", r.file AS "fileRejected", r.row AS "rowRejected"
    FROM award w
    JOIN asked a ON ${earlier ? sql`w.year < a.year` : sql`w.year = a.year`}
    JOIN rejection r ON r.school_no = w.school_no AND r.programme = w.programme AND r.level = w.level AND r.year < w.year
    JOIN school s ON s.school_no = w.school_no
    JOIN decided d ON d.year = w.year AND d.level = w.level
    JOIN import i ON i.import_no = w.import_no
    JOIN import ir ON ir.import_no = r.import_no
    WHERE NOT EXISTS (
      SELECT 1
      FROM won b
      WHERE b.school_no = w.school_no AND b.programme = w.programme AND b.level = w.level AND b.year > r.year AND b.year < w.year
    )
    QUALIFY row_number() OVER (PARTITION BY w.school_no, w.programme, w.level, w.year ORDER BY r.year DESC) = 1
    ORDER BY w.year DESC, s.id, w.level, w.programme`,
  decode: (found) =>
    parse(rows, found).map(({ import: now, file, row, importRejected, fileRejected, rowRejected, ...brand }) => ({
      ...brand,
      source: { import: now, file, row },
      sourceRejected: { import: importRejected, file: fileRejected, row: rowRejected },
    })),
});
