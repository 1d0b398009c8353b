import type { ImportId, MetricId, SchoolId } from './ids.ts';

/** Raised when the tables of a snapshot change; a snapshot of another form is not used, and is written anew from the segments. */
export const SNAPSHOT_FORM = 3;

/**
 * The rows of many imports as one DuckDB database file, sorted by metric: an index that can be rebuilt from the segments
 * at any time. The place of an id in `schools` and `metrics` is its number in the file; lists only ever grow at the end.
 */
export interface Snapshot {
  readonly form: number;
  /** The journal's revision when it was written. */
  readonly revision: number;
  /** Imports and corrections whose rows are inside, live or undone since. */
  readonly imports: readonly ImportId[];
  /** By place in `imports`: to which schools their rows were addressed (engine/addressOf.ts). */
  readonly addressed: readonly string[];
  readonly schools: readonly SchoolId[];
  readonly metrics: readonly MetricId[];
  /** Of which live imports, corrections and decisions the file says which value holds. */
  readonly contest: string;
  readonly database: Blob;
}
