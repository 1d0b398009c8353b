import type { Metric } from '../../domain/metric.ts';
import type { ImportId, MetricId, SchoolId } from '../../domain/ids.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ReadingChoices } from '../../domain/segment.ts';
import type { SetAsideReason } from '../../domain/setAside.ts';
import type { Year } from '../../domain/year.ts';
import type { EncodingSample } from '../../ingest/encodingSamples.ts';
import type { MetricMatch, SchoolMatch } from '../../ingest/draft.ts';
import type { ReviewedReport } from './reports/reviewedReport.ts';
import type { Mapping } from '../../ingest/mapping.ts';

/** The place of a file in the review: given once by the page, never reused. */
export type FileNo = number;

/** The sum under every file and under all: cells = accepted + setAside. */
export interface Counts {
  readonly schools: number;
  readonly years: number;
  readonly metrics: number;
  readonly figures: number;
  readonly brands: number;
  readonly findings: number;
  readonly cells: number;
  readonly accepted: number;
  readonly setAside: number;
  /** Of setAside: what the file got wrong. */
  readonly faults: number;
}

/** Why a file should be looked at before it is taken. */
export type Attention = 'unread' | 'encoding' | 'schools' | 'faults' | 'nothing' | 'repeated' | 'personal' | 'warning';

/** One file in the list of the review; small, since there can be thousands. */
export interface FileLine {
  readonly no: FileNo;
  readonly name: string;
  readonly bytes: number;
  readonly take: boolean;
  readonly state:
    | { readonly kind: 'waiting' | 'reading' }
    | { readonly kind: 'refused'; readonly problem: Problem }
    | { readonly kind: 'understood'; readonly counts: Counts; readonly attention: readonly Attention[]; readonly repeated: Repeated | null; readonly report: ReportLine | null };
}

/** How far the review of a report is: items that wait for a word, of all; whether school and year are settled. */
export interface ReportLine {
  readonly open: number;
  readonly items: number;
  readonly certain: number;
  readonly settled: boolean;
}

/** The same bytes are in the workspace already, or earlier in this review. */
export interface Repeated {
  readonly import: ImportId | null;
  readonly at: string | null;
  readonly name: string;
}

export interface TableDetail {
  /** Place among the file's tables. */
  readonly table: number;
  readonly name: string | null;
  readonly mapping: Mapping;
  /** The mapping was remembered from an earlier file with this header. */
  readonly remembered: boolean;
  readonly headers: readonly string[];
  /** The first rows as they stand, header rows and those above it among them; `number` as an editor counts them; `hidden` in its spreadsheet. */
  readonly preview: readonly { readonly number: number; readonly hidden: boolean; readonly cells: readonly string[] }[];
  readonly rows: number;
  readonly columns: number;
  /** Columns that the spreadsheet does not show, by place. */
  readonly hiddenColumns: readonly number[];
  /** Distinct texts of the columns that split or tell levels, the most common first. */
  readonly choices: readonly { readonly column: number; readonly texts: readonly { readonly text: string; readonly rows: number }[] }[];
  readonly years: readonly Year[];
  readonly schools: readonly SchoolMatch[];
  /** Schools beyond those listed. */
  readonly moreSchools: number;
  readonly metrics: readonly MetricMatch[];
  readonly newMetrics: readonly Metric[];
  readonly counts: Counts;
  readonly warnings: readonly Problem[];
}

/** All that the review shows of one file. */
export interface FileDetail {
  readonly no: FileNo;
  readonly reading: ReadingChoices;
  readonly encodingCertain: boolean;
  /** How the text would begin under each encoding; empty where there is nothing to choose. */
  readonly samples: readonly EncodingSample[];
  /** Plain text, which may be a report or a table. */
  readonly plain: boolean;
  readonly report: ReviewedReport | null;
  readonly tables: readonly TableDetail[];
  readonly warnings: readonly Problem[];
  readonly reasons: readonly (readonly [SetAsideReason, number])[];
}

/** All files that are taken, together. */
export interface Totals extends Counts {
  readonly files: number;
  readonly conflicts: number;
  /** Figures that are there already and say the same. */
  readonly same: number;
  /** What shows only when all files are seen together: two files that differ, a school that nobody knows. */
  readonly warnings: readonly Problem[];
}

/** A name that may be that of a school: asked once for all files. */
export interface NameLine {
  /** As corrections name it. */
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  readonly rows: number;
  /** The first file that bears it, and how many do. */
  readonly file: string;
  readonly files: number;
  readonly proposals: SchoolMatch['proposals'];
  /** What a person said; null while nobody did. */
  readonly answer: SchoolId | 'new' | 'refuse' | null;
}

/** Schools and metrics a match can be given to: those of the workspace and those of the files. */
export interface KnownNames {
  readonly schools: readonly { readonly id: SchoolId; readonly name: string; readonly code: string | null; readonly fresh: boolean }[];
  readonly metrics: readonly { readonly id: MetricId; readonly zh: string; readonly en: string; readonly kind: Metric['kind']; readonly fresh: boolean }[];
}
