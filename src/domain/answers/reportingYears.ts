import type { Year } from '../year.ts';

/** One row a year, from the first to the last in which a report arrived, years without any included. Counts of schools. */
export interface ReportingYear {
  readonly year: Year;
  /** Expected to report, or reporting all the same. */
  readonly expected: number;
  /** Whose report arrived: an import has a figure of it. A figure given by hand is no report. */
  readonly reported: number;
  /** Of these, reported late; and those of which it is known whether they were. */
  readonly late: number;
  readonly timed: number;
}
