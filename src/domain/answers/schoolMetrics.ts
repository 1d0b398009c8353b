import type { MetricId, SchoolId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';

/**
 * What one school said of several metrics in one year, results and what is missing (no aims). Grain: school; the lists
 * run side by side. Values each in its metric's unit; null with the reason beside it. `places`: where the value lies
 * among the schools asked about, 0 (lowest) to 1 (highest), ties in the middle of their share (domain/statistics.ts,
 * placeInGroup); null without a value and where fewer than five schools have one.
 */
export interface SchoolMetrics {
  readonly school: SchoolId;
  readonly metrics: readonly MetricId[];
  readonly values: readonly (number | null)[];
  readonly statuses: readonly Status[];
  readonly reasons: readonly MissingReason[];
  readonly places: readonly (number | null)[];
}
