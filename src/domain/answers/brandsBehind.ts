import type { BrandLevel, BrandOutcome } from '../brand.ts';
import type { SchoolId } from '../ids.ts';
import type { SourceRow } from './sourceOf.ts';

/** One application as it stands: of several imports that speak of it, the latest. Grain: school, programme, level and batch, of one year. */
export interface BrandBehind {
  readonly school: SchoolId;
  readonly programme: string;
  readonly level: BrandLevel;
  readonly batch: string;
  readonly outcome: BrandOutcome;
  /** Decided in this year: 立项 or 未通过, not what follows an award already on record. */
  readonly decides: boolean;
  readonly source: SourceRow;
}
