import { array, boolean, number, object, parse, picklist, string } from 'valibot';
import type { BrandBehind } from '../domain/answers/brandsBehind.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { heldBrands } from './fragments/brands.ts';
import { imported, school } from './fragments/decoders.ts';

const rows = array(
  object({
    school,
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

/** The applications that brandOutcomes counts in a year, each with the row it comes from. */
export const brandsBehind = (year: Year, scope: Scope): Question<readonly BrandBehind[]> => ({
  key: ['brandsBehind', year, scope],
  sql: sql`
    WITH ${heldBrands(scope)}
    SELECT s.id AS school, h.programme, h.level, h.batch, h.outcome, h.decides, i.id AS "import", h.file, h.row AS "row"
    FROM held h
    JOIN school s ON s.school_no = h.school_no
    JOIN import i ON i.import_no = h.import_no
    WHERE h.year = ${year}
      AND h.outcome <> 'not_applied'
    ORDER BY s.id, h.level, h.programme, h.batch`,
  decode: (found) => parse(rows, found).map(({ import: from, file, row, ...said }) => ({ ...said, source: { import: from, file, row } })),
});
