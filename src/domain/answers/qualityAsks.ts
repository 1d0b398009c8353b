import type { MetricId, SchoolId } from '../ids.ts';
import type { MissingReason, Status } from '../observation.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * Why a school is asked to look again; in the order in which a clerk would ask.
 * silent 缺报, late 迟报, conflict (imports differ, nobody decided), over (a rate above 100 %), negative, parts (numerator above
 * denominator, or value not their quotient), sum (parts do not make the whole), part (a part above its whole), unit (a
 * hundred or ten times too much or too little, or a fraction for a percentage), jump (a change unlike the others'), whole
 * (a count with a fraction), missing (most schools of its type say it), verify (待核), unclear (vague or a placeholder).
 */
export const QUALITY_KINDS = ['silent', 'late', 'conflict', 'over', 'negative', 'parts', 'sum', 'part', 'unit', 'jump', 'whole', 'missing', 'verify', 'unclear'] as const;
export type QualityKind = (typeof QUALITY_KINDS)[number];

/** One thing to ask of one school about one year. Values in the metric's unit. */
export interface QualityAsk {
  readonly school: SchoolId;
  readonly kind: QualityKind;
  /** Null for the report as a whole (silent, late). */
  readonly metric: MetricId | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status | null;
  readonly missing: MissingReason | null;
  readonly source: SourceOf | null;
  /** What the school said a year before. */
  readonly before: number | null;
  readonly sourceBefore: SourceOf | null;
  /**
   * What it is held against. conflict: the other value; parts: the quotient in percent; sum: what the parts come to; part: the whole;
   * unit: the middle of the school's own years before (null: none); jump: how its group changed; missing: schools that say it.
   */
  readonly against: number | null;
  /** unit: how many times too much (100, 10, 0.1, 0.01); jump: distances from the usual; missing: schools asked. */
  readonly measure: number | null;
  /** sum, part: the metric of the whole. */
  readonly whole: MetricId | null;
}

/** The year asked about (null: no figures at all) and what is to be asked in it. */
export interface QualityAsks {
  readonly year: Year | null;
  readonly asks: readonly QualityAsk[];
}
