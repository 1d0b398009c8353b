import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/**
 * What one school's results of some metrics were in one year. Grain: school and year with at least one of them; `values`
 * in the order in which the metrics were asked for, null where there is no result. `soft`: one of them is said as a
 * frequency or as about.
 */
export interface MetricsOfSchool {
  readonly school: SchoolId;
  readonly year: Year;
  readonly values: readonly (number | null)[];
  readonly soft: boolean;
}
