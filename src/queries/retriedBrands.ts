import { array, number, object, parse, picklist, string } from 'valibot';
import type { RetriedBrand } from '../domain/answers/retriedBrands.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { yearAsked } from './fragments/conditions.ts';
import { imported, school } from './fragments/decoders.ts';
import type { YearsTold } from './fragments/yearPairs.ts';

const rows = array(
  object({
    school, programme: string(), level: picklist(BRAND_LEVELS), year: number(), outcome: picklist(BRAND_OUTCOMES), rejected: number(),
    import: imported, file: number(), row: number(), importRejected: imported, fileRejected: number(), rowRejected: number(),
  }),
);

/** Awards that follow a rejection of the same school, programme and level in an earlier year, with no award between. */
export const retriedBrands = ({ year, earlier }: YearsTold): Question<readonly RetriedBrand[]> => ({
  key: ['retriedBrands', { year, earlier }],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), holds AS (
      SELECT school_no, year, programme, level, batch, outcome, import_no, file, row, outcome IN ('approved', 'achieved', 'rechecked') AS awarded
      FROM brand
      QUALIFY row_number() OVER (PARTITION BY school_no, programme, level, batch, year ORDER BY import_no DESC, file DESC, row DESC) = 1
    ), award AS (
      SELECT *
      FROM holds
      WHERE awarded
      QUALIFY row_number() OVER (PARTITION BY school_no, programme, level, year ORDER BY batch, row) = 1
    ), rejection AS (
      SELECT *
      FROM holds
      WHERE outcome = 'rejected'
      QUALIFY row_number() OVER (PARTITION BY school_no, programme, level, year ORDER BY batch, row) = 1
    )
    SELECT s.id AS school, w.programme, w.level, w.year, w.outcome, r.year AS rejected,
      i.id AS "import", w.file, w.row AS "row", ir.id AS "importRejected", r.file AS "fileRejected", r.row AS "rowRejected"
    FROM award w
    JOIN asked a ON ${earlier ? sql`w.year < a.year` : sql`w.year = a.year`}
    JOIN rejection r ON r.school_no = w.school_no AND r.programme = w.programme AND r.level = w.level AND r.year < w.year
    JOIN school s ON s.school_no = w.school_no
    JOIN import i ON i.import_no = w.import_no
    JOIN import ir ON ir.import_no = r.import_no
    WHERE NOT EXISTS (
      SELECT 1
      FROM award b
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
