import type { MetricId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/** A rate that moved while its numerator hardly did. Grain: school, metric and year. Rates in percent. */
export interface DenominatorMove {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly year: Year;
  readonly now: number;
  readonly before: number;
  readonly numerator: number;
  readonly numeratorBefore: number;
  readonly denominator: number;
  readonly denominatorBefore: number;
  /** Schools with numerator and denominator in both years. */
  readonly n: number;
  readonly source: SourceOf;
  readonly sourceBefore: SourceOf;
}
