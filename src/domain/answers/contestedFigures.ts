import type { MetricId, SchoolId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * What imports said differently. Grain: school, year, metric, class of status and import; rows of one contest stand
 * together, the one that holds first.
 */
export interface ContestedFigure {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly year: Year;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly raw: string | null;
  readonly holds: boolean;
  /** Whether a person decided that this one holds. */
  readonly decided: boolean;
  readonly source: SourceOf;
}
