import type { SchoolFigure } from '../answers/schoolFigures.ts';
import type { BrandApplication } from '../brand.ts';
import type { Finding } from '../finding.ts';
import type { Metric } from '../metric.ts';
import type { School } from '../school.ts';

/** One figure that holds. Grain: school, year, metric and status class. */
export type PackFigure = Omit<SchoolFigure, 'source'>;

/** What a pack is made from: the district as it is. */
export interface PackSource {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly figures: readonly PackFigure[];
  /** Of the school that the pack is for. */
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
}

/** `letters`: a row of figures per unnamed school; `distribution`: figures dealt out anew in each metric and year, so that no row is a school. */
export const PACK_MANNERS = ['letters', 'distribution'] as const;
export type PackManner = (typeof PACK_MANNERS)[number];

/** What was done so that no school is given away, counted; told before anything is saved. */
export interface PackAccount {
  /** Other schools in the pack, without names. */
  readonly others: number;
  /** Schools whose type has too few of them and goes under `other`. */
  readonly merged: number;
  /** Other schools left out: too few even together. */
  readonly leftOut: number;
  /** Figures of others: as they were; evened out with their neighbours; not carried. */
  readonly kept: number;
  readonly evened: number;
  readonly dropped: number;
  /** Of those not carried, rates over fewer than five. */
  readonly smallBase: number;
  /** Metrics whose name or definition names another school. */
  readonly metricsLeftOut: number;
  /** The school's own sentences and brand applications that name another school. */
  readonly ownTextsLeftOut: number;
}

export interface Pack {
  readonly own: School;
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly figures: readonly PackFigure[];
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
  readonly account: PackAccount;
}
