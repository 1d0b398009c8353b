import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

/** What one school said for one year: every metric that holds, what is missing and aims too. */
export const schoolYearFigures = (school: SchoolId, year: Year): Question<readonly SchoolFigure[]> => ({
  key: ['schoolYearFigures', school, year],
  sql: schoolFiguresSql(sql`s.id = ${school}
    AND h.year = ${year}`),
  decode: decodeSchoolFigures,
});
