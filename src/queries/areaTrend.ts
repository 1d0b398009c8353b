import type { AreaFigures } from '../domain/answers/areaFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { decodeAreaFigures, districtFiguresSql } from './fragments/districtFigures.ts';

/** One metric over the years, for the schools asked about in each area: at most one row per area and year. */
export const areaTrend = (metric: MetricId, scope: Scope): Question<readonly AreaFigures[]> => ({
  key: ['areaTrend', metric, scope],
  sql: districtFiguresSql({ metrics: [metric], scope, parts: 'area' }),
  decode: decodeAreaFigures,
});
