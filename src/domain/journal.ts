import type { ImportId, MetricId, SchoolId } from './ids.ts';
import type { Metric } from './metric.ts';
import type { School } from './school.ts';
import type { Year, YearBasis } from './year.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly encoding: string;
  readonly basis: YearBasis;
  /** Cells that hold something: accepted + setAside, always. */
  readonly cells: number;
  readonly accepted: number;
  readonly setAside: number;
}

/** One entry of the append-only journal; `no` counts from 1 without gaps and is the revision after the entry. */
export type JournalEntry = { readonly no: number; readonly at: string } & (
  | {
      readonly kind: 'import';
      readonly id: ImportId;
      readonly files: readonly SourceFile[];
      readonly observations: number;
      readonly brands: number;
      readonly findings: number;
      /** Everyone this import speaks of, and the definitions of those that the journal did not know before. */
      readonly schoolIds: readonly SchoolId[];
      readonly metricIds: readonly MetricId[];
      readonly newSchools: readonly School[];
      readonly newAliases: readonly { readonly school: SchoolId; readonly alias: string }[];
      readonly newMetrics: readonly Metric[];
      /** Schools known before of which this import (a register) says something else; they hold while it is live. */
      readonly changedSchools: readonly School[];
    }
  | { readonly kind: 'undo'; readonly target: ImportId }
  | { readonly kind: 'redo'; readonly target: ImportId }
  | { readonly kind: 'decision'; readonly school: SchoolId; readonly year: Year; readonly metric: MetricId; readonly holds: ImportId }
  | { readonly kind: 'metricEdited'; readonly metric: Metric }
  | { readonly kind: 'schoolEdited'; readonly school: School }
);

export type ImportEntry = Extract<JournalEntry, { kind: 'import' }>;

/** What a journal comes to: derived by `foldJournal`, kept nowhere. */
export interface Workspace {
  readonly revision: number;
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly imports: readonly (ImportEntry & { readonly live: boolean })[];
  readonly decisions: readonly Extract<JournalEntry, { kind: 'decision' }>[];
  readonly basis: YearBasis;
}
