import type { Year } from '../year.ts';
import type { BrandBehind } from './brandsBehind.ts';

/** One application as it stands in a year: of several imports that speak of it, the latest. Grain: school, programme, level, batch and year. */
export interface BrandRecord extends BrandBehind {
  readonly year: Year;
}
