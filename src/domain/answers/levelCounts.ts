import type { Year } from '../year.ts';

/** How many schools stand at a level. Grain: year and level (1-based place among the metric's levels); no row for none. */
export interface LevelCount {
  readonly year: Year;
  readonly level: number;
  readonly schools: number;
}
