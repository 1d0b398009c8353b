import { chanceTail } from './chanceTail.ts';

/** Per school over which the usual distance was taken: how sharply a median deviation knows the scatter. */
const FREEDOM_PER_SCHOOL = 0.4;

/**
 * How often chance alone puts a school's change so many usual distances away: Student's t with 0.4 n degrees of freedom, or
 * with those of the tail of chance where that is heavier. 0.4 was found by simulation (tests/insights/changeTail.test.ts;
 * median deviations are 37 % as sharp as standard deviations, Rousseeuw and Croux 1993, J. Am. Stat. Assoc. 88): for 5 to
 * 200 schools and groups of 5 and more never smaller than the share counted, down to 1 in 100,000.
 */
export const changeTail = (distance: number, n: number, freedom: number): number => chanceTail(distance, { known: FREEDOM_PER_SCHOOL * n, freedom });
