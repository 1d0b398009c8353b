import type { BrandLevel, BrandOutcome } from '../brand.ts';
import type { FindingKind } from '../finding.ts';
import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';

/** What was read of a row of a file that holds no figure: a brand application, or a sentence of a report. */
export type RecordAt = { readonly school: SchoolId; readonly year: Year } & (
  | { readonly kind: 'brand'; readonly programme: string; readonly level: BrandLevel; readonly batch: string; readonly outcome: BrandOutcome }
  | { readonly kind: FindingKind; readonly categories: readonly string[]; readonly sentence: string }
);
