import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql, sqlList } from '../engine/sql.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

/** What schools said of every metric in every year: results and what is missing (no aims). */
export const schoolHistory = (...schools: readonly SchoolId[]): Question<readonly SchoolFigure[]> => ({
  key: ['schoolHistory', ...schools],
  sql: schoolFiguresSql(sql`s.id IN ${sqlList(schools)}
    AND h.status NOT IN (3, 4)`),
  decode: decodeSchoolFigures,
});
