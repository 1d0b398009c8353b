import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { MetricKind } from '../domain/metric.ts';
import type { Year, YearBasis } from '../domain/year.ts';

/** What a column of a table is taken for. The user can change each in the review. */
export type ColumnRole =
  | { readonly role: 'school' | 'schoolCode' | 'schoolType' | 'area' | 'pupils' | 'staff' | 'members' }
  /** Register tables: other or former names, the first and last year of the school, and remarks of what happened to it (2019年由…更名). */
  | { readonly role: 'alias' | 'opened' | 'closed' | 'lineage' }
  | { readonly role: 'year' }
  /** Long tables: the metric's name, its figure, and what goes with the figure. */
  | { readonly role: 'metricName' | 'numerator' | 'denominator' | 'status' | 'unit' }
  /** `year`: the column holds that year's figures (headers 2019 2020 2021). `school`: the figures of the school named. */
  | { readonly role: 'value'; readonly year?: Year; readonly school?: string }
  /** Wide tables: the column holds one metric (of one year, or its aims 党课·计划, where the header says so); `part` says which part of it. */
  | { readonly role: 'metric'; readonly metric: MetricId; readonly part: 'value' | 'numerator' | 'denominator'; readonly year?: Year; readonly status?: 'aim' }
  /** Splits a figure further (grade, reason, sex): only rows with `keep` are taken, or, null, the text is folded into the metric's name. */
  | { readonly role: 'split'; readonly keep: string | null }
  /** Says of what a row speaks (School, Local authority, National): only rows with a text in `keep` are taken. */
  | { readonly role: 'level'; readonly keep: readonly string[] }
  | { readonly role: 'programme' | 'brandLevel' | 'batch' | 'outcome' }
  | { readonly role: 'findingKind' | 'category' | 'sentence' }
  | { readonly role: 'personal' | 'ignore' };

export type TableKind = 'observations' | 'brands' | 'findings';

/** How one table is understood; a value of data that can be stored, compared and remembered by header. */
export interface Mapping {
  readonly kind: TableKind;
  /** 0-based rows of the grid: preamble above `headerFrom`, header from it to `headerTo` inclusive, data below. headerTo -1: no header. */
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly columns: readonly ColumnRole[];
  /** Where no column tells: from the preamble, the file's name, or the user. */
  readonly year: Year | null;
  readonly school: SchoolId | null;
  readonly schoolName: string | null;
  readonly basis: YearBasis;
  /** Metric ids whose 0 to 1 figures are fractions of one, not percent. */
  readonly fractions: readonly MetricId[];
  /** Metric ids for which the user or an earlier file decided that they are percent as they stand; absent: none. */
  readonly percents?: readonly MetricId[];
}

/** What the user corrects of single names; `key` is `matchKey` of a school or `headerKey` of a metric's name. */
export interface Corrections {
  readonly schools: readonly { readonly key: string; readonly to: SchoolId | 'new' | 'refuse' }[];
  readonly metrics: readonly { readonly key: string; readonly to: MetricId | 'new' | 'refuse' }[];
  /** Kinds of metrics that were made from unknown headers, where the inferred one is wrong. */
  readonly kinds: readonly { readonly metric: MetricId; readonly kind: MetricKind }[];
}

export const NO_CORRECTIONS: Corrections = { schools: [], metrics: [], kinds: [] };
