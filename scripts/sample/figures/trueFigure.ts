import type { MissingReason, Status } from '../../../src/domain/observation.ts';

/** What a file says of one metric of one school in one year, and how: the truth that an import must come to. */
export interface TrueFigure {
  /** The school's code. */
  readonly school: string;
  readonly year: number;
  readonly metric: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  /** The cell's text. */
  readonly raw: string;
}
