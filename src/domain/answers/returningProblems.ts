import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/** A category of problems that a school named in three years running and more. Grain: school, category and last year of the run. */
export interface ReturningProblem {
  readonly school: SchoolId;
  readonly category: string;
  readonly year: Year;
  readonly first: Year;
  /** Schools with any problem in that last year. */
  readonly n: number;
}
