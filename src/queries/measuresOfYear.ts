import type { FindingOf } from '../domain/answers/findingsOf.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { schoolAmong } from './fragments/conditions.ts';
import { decodeFindings, findingsSql } from './fragments/findings.ts';

/** What the schools asked about promised to do in their reports of a year. */
export const measuresOfYear = (year: Year, scope: Scope): Question<readonly FindingOf[]> => ({
  key: ['measuresOfYear', year, scope],
  sql: findingsSql(sql`f.year = ${year}
    AND f.kind = 'measure'
    AND ${schoolAmong(scope)}`),
  decode: decodeFindings,
});
