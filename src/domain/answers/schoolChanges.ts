import type { SchoolId } from '../ids.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * How far a school's figure moved from one year to another. Grain: school, of those with a figure in both years.
 * `usual`: what a usual distance from the median change of all `n` is (domain/statistics.ts, robustScale, least 1);
 * it and the median change are null where fewer than five schools have both years.
 */
export interface SchoolChange {
  readonly school: SchoolId;
  readonly now: number;
  readonly before: number;
  readonly n: number;
  readonly medianChange: number | null;
  readonly usual: number | null;
  readonly source: SourceOf;
  readonly sourceBefore: SourceOf;
}
