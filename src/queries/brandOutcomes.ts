import { array, number, object, parse, picklist } from 'valibot';
import type { BrandYear } from '../domain/answers/brandYears.ts';
import { BRAND_LEVELS } from '../domain/brand.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { schoolAmong } from './fragments/conditions.ts';

const rows = array(
  object({ year: number(), level: picklist(BRAND_LEVELS), applied: number(), decided: number(), awarded: number(), schools: number() }),
);

/** Applications and what became of them, by year and level; of two imports that speak of one, the later counts. */
export const brandOutcomes = (scope: Scope): Question<readonly BrandYear[]> => ({
  key: ['brandOutcomes', scope],
  sql: sql`
    WITH holds AS (
      SELECT b.school_no, b.year, b.level, b.outcome
      FROM brand b
      JOIN school s ON s.school_no = b.school_no
      WHERE ${schoolAmong(scope)}
      QUALIFY row_number() OVER (PARTITION BY b.school_no, b.programme, b.level, b.batch, b.year ORDER BY b.import_no DESC, b.file DESC, b.row DESC) = 1
        AND b.outcome <> 'not_applied'
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
