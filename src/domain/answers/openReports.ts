import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/** One row per school whose report for the year is missing or came late. */
export interface OpenReport {
  readonly school: SchoolId;
  readonly year: Year;
  readonly state: 'missing' | 'late';
  /** The last year before it in which one arrived; null where there is none. */
  readonly lastYear: Year | null;
}
