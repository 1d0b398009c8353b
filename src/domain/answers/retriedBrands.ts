import type { BrandLevel, BrandOutcome } from '../brand.ts';
import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceRow } from './sourceOf.ts';

/** An application that was awarded after being rejected in earlier years. Grain: school, programme, level and year of the award. */
export interface RetriedBrand {
  readonly school: SchoolId;
  readonly programme: string;
  readonly level: BrandLevel;
  readonly year: Year;
  readonly outcome: BrandOutcome;
  /** The last rejection before it. */
  readonly rejected: Year;
  /** At that level in the year of the award, of all schools: decided, and of these awarded. */
  readonly decided: number;
  readonly awarded: number;
  readonly source: SourceRow;
  readonly sourceRejected: SourceRow;
}
