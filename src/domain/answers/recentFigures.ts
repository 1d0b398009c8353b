import type { MetricId, SchoolId } from '../ids.ts';

/** The last years of a school's metric, oldest first, the year asked for last; null where there is no result. Grain: school and metric with at least one. */
export interface RecentFigures {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly values: readonly (number | null)[];
}
