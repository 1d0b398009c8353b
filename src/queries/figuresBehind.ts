import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong, yearAsked } from './fragments/conditions.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

interface Asked {
  readonly metric: MetricId;
  readonly year: Year | null;
  readonly scope: Scope;
}

/** What stands behind a district figure: what every school said for the metric and year, results and what is missing (no aims). */
export const figuresBehind = ({ metric, year, scope }: Asked): Question<readonly SchoolFigure[]> => ({
  key: ['figuresBehind', metric, year, scope],
  sql: schoolFiguresSql(sql`h.metric_no IN ${metricNumbers([metric])}
    AND h.year = ${yearAsked(year)}
    AND h.status NOT IN (3, 4)
    AND ${schoolAmong(scope)}`),
  decode: decodeSchoolFigures,
});
