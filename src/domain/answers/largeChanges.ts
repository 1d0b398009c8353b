import type { MetricId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * A school whose figure moved far, against how the others' moved. Grain: school and metric, for one year and the year
 * before. `distance` is how many usual distances (domain/statistics.ts, robustScale, least 1) its change lies from the
 * median change of the `n` schools with both years.
 */
export interface LargeChange {
  readonly metric: MetricId;
  readonly school: SchoolId;
  readonly year: Year;
  readonly now: number;
  readonly before: number;
  readonly medianChange: number;
  readonly distance: number;
  readonly n: number;
  readonly source: SourceOf;
  readonly sourceBefore: SourceOf;
}
