import type { BrandRecord } from '../domain/answers/brandRecords.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { brandRecordSql, decodeBrandRecords, heldBrands } from './fragments/brands.ts';

/** The applications that brandOutcomes counts in a year, each with the row it comes from. */
export const brandsBehind = (year: Year, scope: Scope): Question<readonly BrandRecord[]> => ({
  key: ['brandsBehind', year, scope],
  sql: sql`
    WITH ${heldBrands(scope)}
    ${brandRecordSql}
    WHERE h.year = ${year}
      AND h.outcome <> 'not_applied'
    ORDER BY s.id, h.level, h.programme, h.batch`,
  decode: decodeBrandRecords,
});
