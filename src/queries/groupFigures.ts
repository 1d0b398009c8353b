import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql, sqlList } from '../engine/sql.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

/** Every result of some schools in a year: what one of them is seen beside. */
export const groupFigures = (schools: readonly SchoolId[], year: Year): Question<readonly SchoolFigure[]> => ({
  key: ['groupFigures', schools, year],
  sql: schoolFiguresSql(sql`s.id IN ${sqlList(schools)}
    AND h.year = ${year}
    AND h.status <= 2
    AND h.value IS NOT NULL`),
  decode: decodeSchoolFigures,
});
