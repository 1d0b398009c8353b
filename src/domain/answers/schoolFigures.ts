import type { MetricId, SchoolId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * What one school said for one year and metric. Grain: school, year, metric and class of status (a result, an aim and a
 * requirement can stand beside each other). Value in the metric's unit; null with the reason in `missing`.
 */
export interface SchoolFigure {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly year: Year;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly source: SourceOf;
}
