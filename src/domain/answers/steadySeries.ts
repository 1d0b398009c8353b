import type { MetricId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/** A school's figures of a metric up to the year asked about, within one definition, in the order of years; missing years have no point. */
export interface SchoolSeries {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly points: readonly { readonly year: Year; readonly value: number; readonly source: SourceOf }[];
}

/** The series that a straight line follows well, of all `tests` with at least five years. */
export interface SteadySeries {
  readonly tests: number;
  readonly series: readonly SchoolSeries[];
}
