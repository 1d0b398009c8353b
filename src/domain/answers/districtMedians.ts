import type { MetricId } from '../ids.ts';
import type { Year } from '../year.ts';

/** The middle school's figure. Grain: metric and year with at least five schools, since the definition last changed, up to the year asked about. */
export interface DistrictMedian {
  readonly metric: MetricId;
  readonly year: Year;
  readonly median: number;
  readonly n: number;
}
