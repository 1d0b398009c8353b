import { array, boolean, number, object, parse, picklist, string } from 'valibot';
import type { BrandRecord } from '../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { heldBrands } from './fragments/brands.ts';
import { imported, school } from './fragments/decoders.ts';

const rows = array(
  object({
    school,
    year: number(),
    programme: string(),
    level: picklist(BRAND_LEVELS),
    batch: string(),
    outcome: picklist(BRAND_OUTCOMES),
    decides: boolean(),
    import: imported,
    file: number(),
    row: number(),
  }),
);

/** Every application of the schools asked about over all years, 未申报 too, each with the row it comes from; of two imports that speak of one, the later. */
export const brandRecords = (scope: Scope): Question<readonly BrandRecord[]> => ({
  key: ['brandRecords', scope],
  sql: sql`
    WITH ${heldBrands(scope)}
    SELECT s.id AS school, h.year, h.programme, h.level, h.batch, h.outcome, h.decides, i.id AS "import", h.file, h.row AS "row"
    FROM held h
    JOIN school s ON s.school_no = h.school_no
    JOIN import i ON i.import_no = h.import_no
    ORDER BY s.id, h.programme, h.level, h.year, h.batch`,
  decode: (found) => parse(rows, found).map(({ import: from, file, row, ...said }) => ({ ...said, source: { import: from, file, row } })),
});
