import type { MetricId, SchoolId } from './ids.ts';

/**
 * How a figure was said. The place in this list is its code in columns and in SQL: append only.
 * Charts take reported, derived (每月 became 12) and approximate (80余次); aims (努力做到) and requirements (不少于) on
 * demand; vague (谈话不多) and placeholder (X次) have no value.
 */
export const STATUSES = ['reported', 'derived', 'approximate', 'aim', 'requirement', 'vague', 'placeholder'] as const;
export type Status = (typeof STATUSES)[number];

/** Why there is no value: 未提及 未报 不适用 待核 不公开. `none`: there is one. The place in this list is its code: append only. */
export const MISSING_REASONS = ['none', 'not_mentioned', 'not_reported', 'not_applicable', 'to_verify', 'withheld'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Whether charts take it. */
export const isResult = (status: Status | undefined): boolean => status === 'reported' || isSoft(status);

/** What a cell says in figures: vague and placeholder say none, whatever stands beside them. */
export const valueSaid = ({ status, value }: { readonly status: Status; readonly value: number | null }): number | null => (status === 'vague' || status === 'placeholder' ? null : value);

/** Results that were worked out or told roughly: marked wherever they stand. */
export const isSoft = (status: Status | undefined): boolean => status === 'derived' || status === 'approximate';

export const statusCode = (status: Status): number => STATUSES.indexOf(status);
export const missingCode = (reason: MissingReason): number => MISSING_REASONS.indexOf(reason);

/** Results, aims and requirements do not contest one another: a school-year can have one of each. Code of the class of a status. */
export const STATUS_CLASSES = ['result', 'aim', 'requirement'] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];
export const statusClass = (status: Status): StatusClass =>
  status === 'aim' || status === 'requirement' ? status : 'result';

/**
 * Observations by column, as they travel between workers and into a segment. Grain: one school, year, metric and status
 * class; no grain twice. `school`, `metric` and `raw` are places in `schools`, `metrics` and `raws`. NaN stands for
 * "no figure" in the three float columns, and only here: it becomes NULL in the engine and null everywhere else.
 * `file` is the place of the file in its import, `row` the 1-based record in the file (or sheet), `column` the 0-based
 * column; `raws[0]` is '' and says that the cell's text is the value as written.
 */
export interface ObservationColumns {
  readonly length: number;
  readonly schools: readonly SchoolId[];
  readonly metrics: readonly MetricId[];
  readonly raws: readonly string[];
  readonly school: Uint32Array;
  readonly metric: Uint32Array;
  readonly year: Int16Array;
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly status: Uint8Array;
  readonly missing: Uint8Array;
  readonly file: Uint16Array;
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  readonly raw: Uint32Array;
}
