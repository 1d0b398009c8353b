import type { MetricId, SchoolId } from '../ids.ts';
import type { SchoolType } from '../school.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * A school whose figure moved otherwise than the others'. Grain: school, metric and year. `distance`: robust z, how many
 * usual distances its change lies from the median change of its group, on the scale of domain/evenScale.ts.
 */
export interface UnusualChange {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly year: Year;
  readonly now: number;
  readonly before: number;
  /** Compared with: the schools of its type with both years where there are five, else (null) all. */
  readonly type: SchoolType | null;
  readonly groupSize: number;
  readonly groupChange: number;
  readonly distance: number;
  /** Schools with both years, over which the usual distance is. */
  readonly n: number;
  readonly source: SourceOf;
  readonly sourceBefore: SourceOf;
}

/** The changes three usual distances and more away, of all `tests` that were looked at. */
export interface UnusualChanges {
  readonly tests: number;
  readonly changes: readonly UnusualChange[];
}
