import type { SchoolId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';
import type { Year } from '../year.ts';

/**
 * What one school said of one metric in each year it spoke of it, results and what is missing (no aims). Grain: school;
 * the lists run side by side, years rising. Values in the metric's unit; null with the reason beside it.
 */
export interface SchoolYears {
  readonly school: SchoolId;
  readonly years: readonly Year[];
  readonly values: readonly (number | null)[];
  readonly statuses: readonly Status[];
  readonly reasons: readonly MissingReason[];
}
