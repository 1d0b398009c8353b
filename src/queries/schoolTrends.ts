import type { SchoolFigure } from '../domain/answers/schoolFigures.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql, sqlList } from '../engine/sql.ts';
import { metricNumbers } from './fragments/conditions.ts';
import { decodeSchoolFigures, schoolFiguresSql } from './fragments/schoolFigures.ts';

/** One metric over the years for the schools named: results, what is missing and why, and aims and requirements beside them. */
export const schoolTrends = (metric: MetricId, schools: readonly SchoolId[]): Question<readonly SchoolFigure[]> => ({
  key: ['schoolTrends', metric, schools],
  sql: schoolFiguresSql(sql`h.metric_no IN ${metricNumbers([metric])}
    AND s.id IN ${sqlList(schools)}`),
  decode: decodeSchoolFigures,
});
