import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/** What a school has reported for a year. Grain: school and year of which any live import speaks. Counts of metrics. */
export interface CoverageCell {
  readonly school: SchoolId;
  readonly year: Year;
  /** Metrics with a result (reported, derived or approximate). */
  readonly figures: number;
  /** Metrics of which it is said that there is no figure, or only vaguely. */
  readonly without: number;
  /** Metrics with an aim or a requirement. */
  readonly beside: number;
}
