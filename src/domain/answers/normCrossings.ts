import type { MetricId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/** A school that was at the norm and is no longer. Grain: school, metric and year. Bounds: the norm of each year for its type; null where none. */
export interface NormCrossing {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly year: Year;
  readonly now: number;
  readonly before: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly leastBefore: number | null;
  readonly mostBefore: number | null;
  /** Schools with a figure and a norm in both years. */
  readonly n: number;
  readonly source: SourceOf;
  readonly sourceBefore: SourceOf;
}
