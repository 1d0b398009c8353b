import type { BrandRecord } from '../domain/answers/brandRecords.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { brandRecordSql, decodeBrandRecords, heldBrands } from './fragments/brands.ts';

/** Every application of the schools asked about over all years, 未申报 too, each with the row it comes from; of two imports that speak of one, the later. */
export const brandRecords = (scope: Scope): Question<readonly BrandRecord[]> => ({
  key: ['brandRecords', scope],
  sql: sql`
    WITH ${heldBrands(scope)}
    ${brandRecordSql}
    ORDER BY s.id, h.programme, h.level, h.year, h.batch`,
  decode: decodeBrandRecords,
});
