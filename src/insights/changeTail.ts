import { studentTail } from '../domain/studentTail.ts';

/** Per school over which the usual distance was taken: how sharply a median deviation knows the scatter. */
const FREEDOM_PER_SCHOOL = 0.4;
/** Where half of a normal distribution lies. */
const NORMAL_HALF = 0.6744897501960817;

/** The tail of chance is that of the normal distribution. */
export const NORMAL_TAIL = Infinity;
/** The tails that chance is taken to have, as degrees of freedom, from the lightest to the heaviest. */
export const TAILS: readonly number[] = [NORMAL_TAIL, 50, 30, 25, 20, 17, 14, 12, 10, 9, 8, 7, 6, 5.5, 5, 4.5, 4, 3.75, 3.5, 3.25, 3, 2.8, 2.6, 2.4, 2.2, 2, 1.8, 1.6, 1.4, 1.2];

/** Where half of Student's t lies, against the normal: a median deviation is the measure of both. By halving. */
const halfAgainstNormal = (freedom: number): number => {
  let [low, high] = [NORMAL_HALF, 2 * NORMAL_HALF];
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2;
    if (studentTail(middle, freedom) > 0.5) low = middle;
    else high = middle;
  }
  return low / NORMAL_HALF;
};
const HALVES = new Map(TAILS.map((freedom) => [freedom, freedom === NORMAL_TAIL ? 1 : halfAgainstNormal(freedom)]));

/**
 * How often chance alone puts a school's change so many usual distances away: Student's t with 0.4 n degrees of freedom, or
 * with those of the tail of chance where that is heavier. 0.4 was found by simulation (tests/insights/changeTail.test.ts;
 * median deviations are 37 % as sharp as standard deviations, Rousseeuw and Croux 1993, J. Am. Stat. Assoc. 88): for 5 to
 * 200 schools and groups of 5 and more never smaller than the share counted, down to 1 in 100,000.
 */
export const changeTail = (distance: number, n: number, freedom: number): number =>
  studentTail(distance * (HALVES.get(freedom) ?? 1), Math.min(FREEDOM_PER_SCHOOL * n, freedom));
