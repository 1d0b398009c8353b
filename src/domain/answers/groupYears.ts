import type { MetricId } from '../ids.ts';
import type { Year } from '../year.ts';

/**
 * What some schools' figures of a metric come to in a year. Grain: metric and year; years without any figure have no row.
 * In the metric's unit; the quartiles are not to be shown under five schools, nor of ordinals.
 */
export interface GroupYear {
  readonly metric: MetricId;
  readonly year: Year;
  readonly n: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}
