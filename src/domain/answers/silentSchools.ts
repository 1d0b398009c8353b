import type { WhyWithout } from '../whyWithout.ts';
import type { Year } from '../year.ts';

/** Schools expected to report that said why they have no figure. Grain: year and reason; no row for none. Those that said nothing are not in it. */
export interface SilentSchools {
  readonly year: Year;
  readonly why: Exclude<WhyWithout, 'silent'>;
  readonly schools: number;
}
