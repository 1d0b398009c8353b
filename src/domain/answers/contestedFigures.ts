import type { MetricId, SchoolId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/** What one import says of a contested figure; the first of a figure's list holds. */
export interface Candidate {
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly source: SourceOf;
  /** A person decided for this one; otherwise the latest import holds. */
  readonly decided: boolean;
}

/** One school, year, metric and status class of which live imports say different things. */
export interface ContestedFigure {
  readonly school: SchoolId;
  readonly metric: MetricId;
  readonly year: Year;
  /** A person's decision or correction holds. */
  readonly settled: boolean;
  readonly candidates: readonly Candidate[];
}

/** `total` counts all that are contested; `figures` are the first of them, those no one has decided on before the others. */
export interface ContestedFigures {
  readonly total: number;
  readonly figures: readonly ContestedFigure[];
}
