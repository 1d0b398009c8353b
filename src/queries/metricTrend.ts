import type { DistrictFigures } from '../domain/answers/districtFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { SchoolType } from '../domain/school.ts';
import type { Question } from '../engine/question.ts';
import { decodeDistrictFigures, districtFiguresSql } from './fragments/districtFigures.ts';

/** One metric over the years, for the types asked for together (`all`) and each alone. No types given means all. */
export const metricTrend = (metric: MetricId, types: readonly SchoolType[]): Question<readonly DistrictFigures[]> => ({
  key: ['metricTrend', metric, types],
  sql: districtFiguresSql({ metrics: [metric], types, byType: true }),
  decode: decodeDistrictFigures,
});
