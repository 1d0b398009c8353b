import type { Bilingual } from './bilingual.ts';
import type { MetricId } from './ids.ts';
import type { SchoolType } from './school.ts';
import type { Year } from './year.ts';

/**
 * How a value is stored: count in the metric's unit; rate in percent, 0 to 100; score in points; boolean as 0 or 1;
 * ordinal as the 1-based place of its level, lowest first (a distribution and a median, never a mean).
 */
export const METRIC_KINDS = ['count', 'rate', 'score', 'ordinal', 'boolean'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** For `meet_norm` more is not better: beyond the norm a school is simply at the norm. */
export const DIRECTIONS = ['higher', 'lower', 'neutral', 'meet_norm'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How schools make a district figure: `sum`; `ratio` (numerators over denominators where both are known for every
 * school counted, else the simple mean, and the label says which); `mean`; `median`; `share` (of schools that are at
 * the norm or answered yes, in percent); `distribution` (no single figure).
 */
export const AGGREGATIONS = ['sum', 'ratio', 'mean', 'median', 'share', 'distribution'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const THEMES = [
  'study', 'organisation', 'meetings', 'development', 'integrity', 'safety', 'ideology', 'brand', 'union', 'teachers',
  'service', 'rectification', 'process', 'other',
] as const;
export type Theme = (typeof THEMES)[number];

/** A norm is local and dated: it holds for the named types of school (`all`) from one year to another (null: open). */
export interface Norm {
  readonly schoolTypes: 'all' | readonly SchoolType[];
  readonly fromYear: Year | null;
  readonly toYear: Year | null;
  readonly bound: 'atLeast' | 'atMost';
  readonly value: number;
  readonly note: Bilingual;
}

/** 口径变更: values from `year` on are not comparable with those before. */
export interface DefinitionChange {
  readonly year: Year;
  readonly note: Bilingual;
}

export interface Metric {
  readonly id: MetricId;
  readonly theme: Theme;
  readonly name: Bilingual;
  readonly kind: MetricKind;
  /** What one is called: 次, 人, %; empty where there is none. */
  readonly unit: Bilingual;
  readonly direction: Direction;
  readonly rankable: boolean;
  readonly norms: readonly Norm[];
  readonly aggregation: Aggregation;
  /** For an ordinal, its levels from lowest to highest; otherwise empty. */
  readonly levels: readonly Bilingual[];
  readonly definition: Bilingual;
  readonly definitionChanges: readonly DefinitionChange[];
  /** Headers under which files carry this metric, beside its names. */
  readonly headers: readonly string[];
  /** `catalogue`: shipped; `inferred`: made from an unknown header; `edited`: set by the user. */
  readonly origin: 'catalogue' | 'inferred' | 'edited';
}
