import { array, number, object, parse, picklist } from 'valibot';
import type { BrandYear } from '../domain/answers/brandYears.ts';
import { BRAND_LEVELS } from '../domain/brand.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { heldBrands } from './fragments/brands.ts';

const rows = array(
  object({ year: number(), level: picklist(BRAND_LEVELS), applied: number(), decided: number(), awarded: number(), schools: number() }),
);

/** Applications and what became of them, by year and level; of two imports that speak of one, the later counts. */
export const brandOutcomes = (scope: Scope): Question<readonly BrandYear[]> => ({
  key: ['brandOutcomes', scope],
  sql: sql`
    WITH ${heldBrands(scope)}
    SELECT year, level,
      count(*) AS applied,
      count(*) FILTER (WHERE decides) AS decided,
      count(*) FILTER (WHERE decides AND outcome <> 'rejected') AS awarded,
      count(DISTINCT school_no) AS schools
    FROM held
    WHERE outcome <> 'not_applied'
    GROUP BY year, level
    ORDER BY year, level`,
  decode: (found) => parse(rows, found),
});
