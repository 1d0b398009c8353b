import { array, number, object, parse, picklist } from 'valibot';
import type { BrandYear } from '../domain/answers/brandYears.ts';
import { BRAND_LEVELS } from '../domain/brand.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';

const rows = array(
  object({ year: number(), level: picklist(BRAND_LEVELS), applied: number(), decided: number(), awarded: number(), schools: number() }),
);

/** Applications and what became of them, by year and level; of two imports that speak of one, the later counts. */
export const brandOutcomes = (): Question<readonly BrandYear[]> => ({
  key: ['brandOutcomes'],
  sql: sql`
    WITH holds AS (
      SELECT school_no, year, level, outcome
      FROM brand
      QUALIFY row_number() OVER (PARTITION BY school_no, programme, level, batch, year ORDER BY import_no DESC, file DESC, row DESC) = 1
        AND outcome <> 'not_applied'
    )
    SELECT year, level,
      count(*) AS applied,
      count(*) FILTER (WHERE outcome IN ('approved', 'achieved', 'rechecked', 'rejected')) AS decided,
      count(*) FILTER (WHERE outcome IN ('approved', 'achieved', 'rechecked')) AS awarded,
      count(DISTINCT school_no) AS schools
    FROM holds
    GROUP BY year, level
    ORDER BY year, level`,
  decode: (found) => parse(rows, found),
});
