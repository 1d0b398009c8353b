import type { FindingKind } from '../finding.ts';
import type { Year } from '../year.ts';

/** How often a category was found. Grain: year, kind and category. A finding with several categories counts in each. */
export interface FindingYear {
  readonly year: Year;
  readonly kind: FindingKind;
  readonly category: string;
  readonly schools: number;
  readonly sentences: number;
  /** Schools with any finding of that kind in that year. */
  readonly of: number;
}
