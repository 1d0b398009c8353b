import type { SchoolId } from '../ids.ts';
import type { SourceRow } from './sourceOf.ts';

/** One sentence of a school's report that was counted in a category. Grain: school and sentence, of one year, kind and category. */
export interface FindingBehind {
  readonly school: SchoolId;
  readonly sentence: string;
  readonly source: SourceRow;
}
