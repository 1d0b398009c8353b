import type { School } from './school.ts';
import type { Year } from './year.ts';

/**
 * The N of "n of N": a school is expected to report from the year it opened to the year it closed. Where these are not
 * known, a school that any import speaks of is expected in every year.
 */
export const isExpected = (school: Pick<School, 'opened' | 'closed'>, year: Year): boolean =>
  (school.opened === null || school.opened <= year) && (school.closed === null || school.closed >= year);
