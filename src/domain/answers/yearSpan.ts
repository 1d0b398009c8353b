import type { Year } from '../year.ts';

/** First and last year with a result in any metric; null where there is none at all. */
export interface YearSpan {
  readonly first: Year;
  readonly last: Year;
}
