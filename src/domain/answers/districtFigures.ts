import type { MetricId } from '../ids.ts';
import type { SchoolType } from '../school.ts';
import type { Year } from '../year.ts';

/**
 * What the schools' figures of a metric come to. Grain: metric, year and type of school (`all`: every type asked for);
 * years without any figure have no row. Figures in the metric's unit, rates in percent.
 */
export interface DistrictFigures {
  readonly metric: MetricId;
  readonly year: Year;
  readonly type: SchoolType | 'all';
  /** Schools with a figure, of the schools expected to report (or reporting all the same). */
  readonly n: number;
  readonly expected: number;
  /** Of n: said as a frequency (每月), said as about (80余次). */
  readonly derived: number;
  readonly approximate: number;
  readonly sum: number;
  readonly mean: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  /** For an ordinal, the lower middle value that exists; null for other kinds. */
  readonly medianLevel: number | null;
  /** Schools with numerator and a denominator above 0, and the sums over these. */
  readonly pairs: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Schools for which a norm holds, and those of them at it. */
  readonly withNorm: number;
  readonly atNorm: number;
  /** Null for a single type of school, and where no school has both years. */
  readonly before: MatchedFigures | null;
}

/** The same schools in both years, this one and the one before: what a year-on-year figure may be computed from. */
export interface MatchedFigures {
  readonly n: number;
  readonly sumNow: number | null;
  readonly sumBefore: number | null;
  /** Null for metrics whose district figure is never a median. */
  readonly medianNow: number | null;
  readonly medianBefore: number | null;
  /** Schools with numerator and denominator in both years. */
  readonly pairs: number;
  readonly numeratorNow: number | null;
  readonly denominatorNow: number | null;
  readonly numeratorBefore: number | null;
  readonly denominatorBefore: number | null;
  readonly withNorm: number;
  readonly atNormNow: number;
  readonly atNormBefore: number;
}
