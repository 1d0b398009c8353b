import type { Bins } from '../../domain/bins.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Metric, Norm } from '../../domain/metric.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** One school's figure. */
export interface SpreadDot {
  readonly school: SchoolId;
  readonly name: string;
  readonly value: number;
  /** Said as a frequency or as about: drawn hollow. */
  readonly soft: boolean;
  /** Among the schools chosen; null: not chosen. */
  readonly place: number | null;
}

/** The schools of a year, or of one year those of a type or area. */
export interface SpreadGroup {
  readonly key: string;
  readonly label: string;
  readonly year: Year;
  readonly type: SchoolType | 'all';
  /** Of that area alone; null: of the schools without one. */
  readonly area?: string | null;
  /** Values rising. */
  readonly dots: readonly SpreadDot[];
  readonly expected: number;
  readonly norms: readonly Pick<Norm, 'bound' | 'value'>[];
  /** The definition changed between the group before and this one. */
  readonly breaks: boolean;
}

export interface SpreadRows {
  readonly metric: Metric;
  readonly by: 'year' | 'type' | 'area';
  readonly shape: 'dots' | 'bars';
  readonly groups: readonly SpreadGroup[];
  /** Of all groups together, so that they can be compared; null where there is no figure. */
  readonly bins: Bins | null;
}
