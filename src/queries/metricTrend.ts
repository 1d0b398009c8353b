import type { DistrictFigures } from '../domain/answers/districtFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { decodeDistrictFigures, districtFiguresSql } from './fragments/districtFigures.ts';

/** One metric over the years, for the schools asked about together (`all`) and each type of them alone. */
export const metricTrend = (metric: MetricId, scope: Scope): Question<readonly DistrictFigures[]> => ({
  key: ['metricTrend', metric, scope],
  sql: districtFiguresSql({ metrics: [metric], scope, parts: 'type' }),
  decode: decodeDistrictFigures,
});
