import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

/** What one school said of every metric in every year: results and what is missing (no aims). */
export const schoolHistory = (school: SchoolId): Question<readonly SchoolFigure[]> => ({
  key: ['schoolHistory', school],
  sql: schoolFiguresSql(sql`s.id = ${school}
    AND h.status NOT IN (3, 4)`),
  decode: decodeSchoolFigures,
});
