import type { MetricId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * A school that has been silent for two years and more by `year`: of everything (`metric` null) or of one metric, while
 * it still reports others and others still report that one. Grain: school, or school and metric.
 */
export interface LongSilence {
  readonly school: SchoolId;
  readonly metric: MetricId | null;
  readonly year: Year;
  /** Of everything: the last year in which a report arrived. Of a metric: the last year with a result, and its figure. */
  readonly last: Year;
  readonly value: number | null;
  readonly source: SourceOf | null;
  /** Of everything: schools expected to report in the year. Of a metric: schools that report it in the year. */
  readonly n: number;
}
