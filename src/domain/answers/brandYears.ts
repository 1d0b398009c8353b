import type { BrandLevel } from '../brand.ts';
import type { Year } from '../year.ts';

/** Brand applications of a year at a level. Counts of applications (school, programme, level, batch). */
export interface BrandYear {
  readonly year: Year;
  readonly level: BrandLevel;
  readonly applied: number;
  /** Awarded or rejected in this year; 成果 and 复核通过 of an award already on record are not decided again. */
  readonly decided: number;
  readonly awarded: number;
  readonly schools: number;
}
