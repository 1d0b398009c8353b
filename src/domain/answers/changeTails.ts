import type { MetricId } from '../ids.ts';

/** The shares of changes for which it is asked how far they lie. */
export const TAIL_SHARES = [0.1, 0.05, 0.02, 0.01, 0.005] as const;

/** How far the far changes lie, of one metric or (null) of all, over every year. Grain: metric. */
export interface ChangeTails {
  readonly metric: MetricId | null;
  readonly changes: number;
  /** Schools over which the usual distance was taken, on average. */
  readonly n: number;
  /** The usual distances beyond which each of TAIL_SHARES of the changes lie. */
  readonly far: readonly number[];
}
