import type { DistrictFigures } from '../domain/answers/districtFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { decodeDistrictFigures, districtFiguresSql } from './fragments/districtFigures.ts';

/** Some metrics over all years, the schools asked about together: one row per metric and year. */
export const headlineFigures = (metrics: readonly MetricId[], scope: Scope): Question<readonly DistrictFigures[]> => ({
  key: ['headlineFigures', metrics, scope],
  sql: districtFiguresSql({ metrics, scope, parts: 'whole' }),
  decode: decodeDistrictFigures,
});
