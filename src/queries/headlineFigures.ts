import { WHOLE } from '../domain/scope.ts';
import type { DistrictFigures } from '../domain/answers/districtFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { decodeDistrictFigures, districtFiguresSql } from './fragments/districtFigures.ts';

/** Some metrics over all years, all schools together: one row per metric and year. */
export const headlineFigures = (metrics: readonly MetricId[]): Question<readonly DistrictFigures[]> => ({
  key: ['headlineFigures', metrics],
  sql: districtFiguresSql({ metrics, scope: WHOLE, byType: false }),
  decode: decodeDistrictFigures,
});
