import type { MetricId, SchoolId } from '../ids.ts';
import type { Year } from '../year.ts';
import type { SourceOf } from './sourceOf.ts';

/**
 * How the levels of schools before and after a year differ, on the scale of domain/evenScale.ts and per year's scatter:
 * divided by √(1/a + 1/b) of a years before and b after. Grain: metric.
 */
export interface ShiftSpread {
  readonly metric: MetricId;
  /** Schools with years enough: of each its years of change are tested together. */
  readonly series: number;
  /** How far the schools' differences lie from the middle one, as a standard deviation. */
  readonly usual: number;
  /** How far single years lie from their level, likewise; the same where chance strikes every year anew. */
  readonly single: number;
  /** Neither is taken for less. */
  readonly least: number;
}

/** A school whose figures lie at another level since a year. Grain: school and metric. Levels are means, in the metric's unit. */
export interface LevelShift {
  readonly school: SchoolId;
  readonly metric: MetricId;
  /** The first at the new level. */
  readonly since: Year;
  readonly before: number;
  readonly after: number;
  /** How the middle one of the schools' levels changed since then, over `n` schools. */
  readonly groupChange: number;
  readonly n: number;
  /** From the middle difference of the schools, as `usual` of ShiftSpread. */
  readonly offset: number;
  /** What its own denominators scatter by, likewise; 0 where it is no rate. */
  readonly own: number;
  /** Years of change that were looked at. */
  readonly splits: number;
  readonly points: readonly { readonly year: Year; readonly value: number; readonly source: SourceOf }[];
}

/** The schools whose level changed by two usual distances and more, and what was looked at. */
export interface LevelShifts {
  readonly spreads: readonly ShiftSpread[];
  readonly shifts: readonly LevelShift[];
}
