import type { BrandLevel, BrandOutcome } from '../brand.ts';
import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceRow } from './sourceOf.ts';

/** One application as it stands in a year: of several imports that speak of it, the latest. Grain: school, programme, level, batch and year. */
export interface BrandRecord {
  readonly school: SchoolId;
  readonly year: Year;
  readonly programme: string;
  readonly level: BrandLevel;
  readonly batch: string;
  readonly outcome: BrandOutcome;
  /** Decided in this year: 立项 or 未通过, not what follows an award already on record. */
  readonly decides: boolean;
  readonly source: SourceRow;
}

/** As a BrandRecord, without what needs the years before: whether it was decided in this one. */
export type SchoolApplication = Omit<BrandRecord, 'decides'>;
