import type { Metric, Norm } from './metric.ts';
import type { SchoolType } from './school.ts';
import type { Year } from './year.ts';

/** At the norm, short of a lower bound, or over an upper one. Beyond a lower bound is simply at the norm. */
export type NormStanding = 'at' | 'short' | 'over';

/** The norms that hold for a type of school in a year. */
export const normsFor = (metric: Metric, type: SchoolType, year: Year): readonly Norm[] =>
  metric.norms.filter(
    (norm) =>
      (norm.schoolTypes === 'all' || norm.schoolTypes.includes(type)) &&
      (norm.fromYear === null || norm.fromYear <= year) &&
      (norm.toYear === null || norm.toYear >= year),
  );

/** Null where no norm holds. With several norms the school stands at the norm when it meets them all. */
export const normStanding = (norms: readonly Norm[], value: number): NormStanding | null => {
  if (norms.length === 0) return null;
  if (norms.some((norm) => norm.bound === 'atLeast' && value < norm.value)) return 'short';
  return norms.some((norm) => norm.bound === 'atMost' && value > norm.value) ? 'over' : 'at';
};
