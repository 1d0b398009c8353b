import type { Year } from '../year.ts';

/** One row a year, from the first to the last with a result, years without any included. Counts of schools. */
export interface ReportingYear {
  readonly year: Year;
  /** Expected to report, or reporting all the same. */
  readonly expected: number;
  /** With a result in at least one metric. */
  readonly reported: number;
  /** Of these, reported late; and those of which it is known whether they were. */
  readonly late: number;
  readonly timed: number;
}
