import type { ImportId, MetricId, SchoolId } from '../../domain/ids.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SetAsideCell, SetAsideFilter } from '../../domain/setAsideCells.ts';
import type { Year, YearBasis } from '../../domain/year.ts';
import type { Corrections, Mapping } from '../../ingest/mapping.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { ReportEdit } from './reports/editReport.ts';
import type { FileDetail, FileLine, FileNo, KnownNames, NameLine, Totals } from './summary.ts';

/** What the user changes in the review. The worker interprets again what the change touches, and nothing else. */
export type Change =
  | { readonly kind: 'reading'; readonly file: FileNo; readonly encoding: string; readonly delimiter: string | null }
  | { readonly kind: 'mapping'; readonly file: FileNo; readonly table: number; readonly mapping: Mapping }
  | { readonly kind: 'forget'; readonly file: FileNo; readonly table: number }
  | { readonly kind: 'schools'; readonly corrections: Corrections['schools'] }
  | { readonly kind: 'metric'; readonly correction: Corrections['metrics'][number] }
  /** A metric made from a header, as the user names and measures it. */
  | { readonly kind: 'newMetric'; readonly metric: Metric }
  /** What a person did to one report, in order; or that all reports' certain items are accepted. */
  | { readonly kind: 'report'; readonly file: FileNo; readonly edits: readonly ReportEdit[] }
  | { readonly kind: 'acceptCertain' }
  /** A text that was taken for the other. */
  | { readonly kind: 'as'; readonly file: FileNo; readonly as: 'report' | 'table' }
  | { readonly kind: 'take'; readonly file: FileNo; readonly take: boolean };

/**
 * Which value holds where files contradict what is there: for all (`each`: nothing is decided; the new value holds as the
 * later one, and Data asks again), and otherwise what was chosen for single figures, by key.
 */
export interface ConflictPolicy {
  readonly hold: 'new' | 'old' | 'each';
  readonly chosen: ReadonlyMap<string, 'new' | 'old'>;
}

export type ToWorker =
  /** `problem`: why a file is not to be read; it is known from an earlier worker. */
  | { readonly kind: 'add'; readonly files: readonly { readonly no: FileNo; readonly file: File; readonly name: string; readonly problem?: Problem }[] }
  | { readonly kind: 'look'; readonly file: FileNo }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'setAside'; readonly file: FileNo; readonly filter: SetAsideFilter }
  | { readonly kind: 'setAsideSheet'; readonly language: Language }
  | { readonly kind: 'conflicts'; readonly language: Language }
  | { readonly kind: 'commit'; readonly policy: ConflictPolicy };

export type Phase = 'reading' | 'understanding' | 'comparing' | 'saving';

/** One side of a contradiction, in words. */
interface SaidLine {
  readonly text: string;
  /** How it was said, where not as a plain figure: 推算值, 不适用, 更正. */
  readonly manner: string;
  readonly file: string;
  /** Row of the file and letter of the column; for a correction its reason. */
  readonly place: string;
}

/** A figure that is there and one that would come; `key` names it in a policy. */
export interface ConflictLine {
  readonly key: string;
  readonly school: string;
  readonly year: Year;
  readonly metric: string;
  readonly old: SaidLine;
  readonly new: SaidLine;
  /** New less old, with its sign; empty where one of them is no figure. */
  readonly difference: string;
  /** By which lines are sorted: how large the difference is against the old value. */
  readonly size: number;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly phase: Phase; readonly file: FileNo | null; readonly fraction: number }
  | { readonly kind: 'line'; readonly line: FileLine }
  | { readonly kind: 'detail'; readonly detail: FileDetail }
  /** Everything handed over so far has been looked at. */
  | { readonly kind: 'ready'; readonly totals: Totals; readonly known: KnownNames; readonly names: readonly NameLine[] }
  | { readonly kind: 'setAside'; readonly file: FileNo; readonly total: number; readonly cells: readonly SetAsideCell[] }
  | { readonly kind: 'setAsideSheet'; readonly sheet: Sheet }
  | { readonly kind: 'conflicts'; readonly total: number; readonly same: number; readonly lines: readonly ConflictLine[] }
  | { readonly kind: 'committed'; readonly committed: Committed }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What came in, for the sentence after a commit. */
export interface Committed {
  readonly id: ImportId;
  readonly revision: number;
  readonly files: number;
  readonly figures: number;
  readonly brands: number;
  readonly findings: number;
  readonly schools: readonly SchoolId[];
  readonly metrics: readonly MetricId[];
  readonly years: readonly Year[];
  readonly basis: YearBasis;
}
