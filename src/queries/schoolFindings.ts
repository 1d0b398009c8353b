import type { FindingOf } from '../domain/answers/findingsOf.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { decodeFindings, findingsSql } from './fragments/findings.ts';

/** All that one school's reports said of problems, causes and measures over the years. */
export const schoolFindings = (school: SchoolId): Question<readonly FindingOf[]> => ({
  key: ['schoolFindings', school],
  sql: findingsSql(sql`s.id = ${school}`),
  decode: decodeFindings,
});
