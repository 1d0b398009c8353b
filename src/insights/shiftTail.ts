import { chanceTail } from './chanceTail.ts';

/** A level is moved only by two wild years and more: its tail has twice the degrees of that of single years. */
const YEARS_OUT = 2;
/** What each further year of change that is looked at adds to the chance of the best: they share most of their years. */
const ANOTHER_SPLIT = 0.55;

interface Sharpness {
  /** Of the usual difference, in degrees of freedom (shiftScale). */
  readonly known: number;
  /** Of the tail of the metric's single changes (tailFreedom). */
  readonly freedom: number;
  /** Years of change of which it is the best. */
  readonly splits: number;
}

/**
 * How often chance alone puts the levels of a school so many usual differences apart, at the best of its years of change.
 * Held to simulated normal districts of 5 to 200 schools and 1 to 60 metrics, 3 million series: counted 0 to 1.18 times as often as
 * said, from 1 in 100 down to 1 in 100,000 (docs/noticed.md; tests/insights/shiftTail.test.ts).
 */
export const shiftTail = (distance: number, { known, freedom, splits }: Sharpness): number => Math.min(1, chanceTail(Math.abs(distance), { known, freedom: YEARS_OUT * freedom }) * (1 + ANOTHER_SPLIT * (splits - 1)));
