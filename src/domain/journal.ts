import type { ImportId, MetricId, SchoolId } from './ids.ts';
import type { Metric } from './metric.ts';
import type { MissingReason, Status, StatusClass } from './observation.ts';
import type { Readdressing } from './register/readdressed.ts';
import type { RegisterAct } from './register/registerAct.ts';
import type { School } from './school.ts';
import type { Year, YearBasis } from './year.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** Empty for a workbook. */
  readonly encoding: string;
  /** Names of a workbook's sheets, by place. */
  readonly sheets?: readonly string[];
  /** The file is a report, told in sentences: its cells are the items read in it. */
  readonly prose?: true;
  readonly basis: YearBasis;
  /** Cells that hold something: accepted + setAside, always. */
  readonly cells: number;
  readonly accepted: number;
  readonly setAside: number;
}

/** A remark of the user at a year of a metric; an empty text takes it away. */
export interface Annotation {
  readonly metric: MetricId;
  readonly year: Year;
  readonly text: string;
}

/** 已落实 推进中 未见 待核: what became of a measure that a school promised. */
export const FOLLOW_UP_STATES = ['kept', 'inProgress', 'notFound', 'toCheck'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** What a person found of a school's measure, named by the year and sentence of its report; null: not looked at. */
export interface FollowUp {
  readonly school: SchoolId;
  readonly year: Year;
  readonly sentence: string;
  readonly state: FollowUpState | null;
}

/** A name of a file that was taken for a school's: by another name it was known by, or on a person's word. */
export interface NameTie {
  readonly file: number;
  readonly name: string;
  readonly code: string | null;
  readonly school: SchoolId;
  readonly by: 'alias' | 'user';
  /** Of the rows under that name; empty where the file tells none. */
  readonly years: readonly Year[];
}

/** One figure's place: a school, a year, a metric. */
export interface FigureKey {
  readonly school: SchoolId;
  readonly year: Year;
  readonly metric: MetricId;
}

/**
 * 更正: what a person says a figure is, with the reason, beside what imports say of it and after them. It changes no import;
 * it holds as the latest act, and is taken back by an `undo` of its id. `of`: the class of the figure it stands in for; where
 * the status is of another class (what was taken for a result is an aim), nothing is left of that class.
 */
export interface Correction extends FigureKey {
  readonly id: ImportId;
  readonly of: StatusClass;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly reason: string;
}

/** Which import or correction holds for a figure, as a person decided in entry `no`. */
export interface Decision extends FigureKey {
  readonly no: number;
  readonly at: string;
  readonly holds: ImportId;
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
      /** Names that came under another than their school's own, and as what they were taken. Older entries tell of none. */
      readonly ties?: readonly NameTie[];
    }
  | { readonly kind: 'undo'; readonly target: ImportId }
  | { readonly kind: 'redo'; readonly target: ImportId }
  | ({ readonly kind: 'decision'; readonly holds: ImportId } & FigureKey)
  /** The same decision on many figures; null takes back what was decided on them. */
  | { readonly kind: 'decided'; readonly holds: ImportId | null; readonly figures: readonly FigureKey[] }
  | ({ readonly kind: 'corrected' } & Correction)
  | { readonly kind: 'metricEdited'; readonly metric: Metric }
  | { readonly kind: 'schoolEdited'; readonly school: School }
  /** An act of the register, taken back by an `undo` of its id. */
  | { readonly kind: 'registered'; readonly id: ImportId; readonly act: RegisterAct }
  | ({ readonly kind: 'annotated' } & Annotation)
  | { readonly kind: 'similarChosen'; readonly school: SchoolId; readonly similar: readonly SchoolId[] | null }
  | ({ readonly kind: 'followedUp' } & FollowUp)
);

export type ImportEntry = Extract<JournalEntry, { kind: 'import' }>;

/** What a journal comes to: derived by `foldJournal`, kept nowhere. */
export interface Workspace {
  readonly revision: number;
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly imports: readonly (ImportEntry & { readonly live: boolean })[];
  /** In the order of the journal; of several on one figure the last. */
  readonly decisions: readonly Decision[];
  /** Those taken back too. */
  readonly corrections: readonly (Correction & { readonly no: number; readonly at: string; readonly live: boolean })[];
  readonly basis: YearBasis;
  readonly annotations: readonly Annotation[];
  /** Schools that a person chose as similar to one, in place of the rule. */
  readonly similar: ReadonlyMap<SchoolId, readonly SchoolId[]>;
  readonly followUps: readonly FollowUp[];
  /** What was said in the register, those taken back too. */
  readonly acts: readonly (Extract<JournalEntry, { kind: 'registered' }> & { readonly live: boolean })[];
  /** Of imports whose rows belong to other schools than they were read as: how. */
  readonly readdressed: ReadonlyMap<ImportId, readonly Readdressing[]>;
}
