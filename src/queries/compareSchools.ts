import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong, yearAsked } from './fragments/conditions.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

interface Asked {
  readonly metrics: readonly MetricId[];
  readonly year: Year | null;
  readonly scope: Scope;
}

/** Schools by metrics: what each said for the year and the year before it, results and what is missing (no aims). */
export const compareSchools = ({ metrics, year, scope }: Asked): Question<readonly SchoolFigure[]> => ({
  key: ['compareSchools', metrics, year, scope],
  sql: schoolFiguresSql(sql`h.metric_no IN ${metricNumbers(metrics)}
    AND h.year IN (${yearAsked(year)}, ${yearAsked(year)} - 1)
    AND h.status NOT IN (3, 4)
    AND ${schoolAmong(scope)}`),
  decode: decodeSchoolFigures,
});
