import type { FindingKind } from '../finding.ts';
import type { SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceRow } from './sourceOf.ts';

/** One sentence of one school's report; of several imports that repeat it, the latest. Grain: school, year, kind, categories and sentence. */
export interface FindingOf {
  readonly school: SchoolId;
  readonly year: Year;
  readonly kind: FindingKind;
  readonly categories: readonly string[];
  readonly sentence: string;
  readonly source: SourceRow;
}
