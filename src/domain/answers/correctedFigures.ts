import type { ImportId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';
import type { SourceOf } from './sourceOf.ts';

/** What a figure was before it was corrected. */
export interface FigureBefore {
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly source: SourceOf;
}

/** One live correction: whether it holds (a later import may speak of the same figure), and what the imports before it said; null where none said anything. */
export interface CorrectedFigure {
  readonly correction: ImportId;
  readonly holds: boolean;
  readonly before: FigureBefore | null;
}
