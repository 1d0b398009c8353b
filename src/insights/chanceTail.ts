import { studentTail } from '../domain/studentTail.ts';

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
const halves = new Map([[NORMAL_TAIL, 1]]);
const half = (freedom: number): number => {
  const found = halves.get(freedom) ?? halfAgainstNormal(freedom);
  halves.set(freedom, found);
  return found;
};

/** How often chance of a tail of `freedom` degrees lies so many usual distances away, where these are known as sharply as by `known` degrees. */
export const chanceTail = (distance: number, { known, freedom }: { readonly known: number; readonly freedom: number }): number => studentTail(distance * half(freedom), Math.min(known, freedom));
