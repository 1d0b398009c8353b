import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Annotation } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { OverMerger, Turn } from '../../domain/register/predecessors.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Year, YearBasis } from '../../domain/year.ts';
import type { Range } from '../niceRange.ts';
import type { NormLine } from './normLines.ts';

export interface SchoolLine {
  readonly id: SchoolId;
  readonly name: string;
  /** Place among the schools chosen: its colour and mark, the same in every chart of a screen. */
  readonly place: number;
  readonly figures: readonly SchoolFigure[];
  /** Years in which schools went into it or out of it: the line breaks there. */
  readonly turns?: readonly Turn[];
  /** Years whose figure is of the school together with its predecessors. */
  readonly over?: ReadonlyMap<Year, OverMerger>;
}

export interface TrendRows {
  readonly metric: Metric;
  /** Every year of the axis, without gaps; a year of which nothing is known stands empty. */
  readonly years: readonly Year[];
  readonly basis: YearBasis;
  readonly type: SchoolType | 'all';
  /** Of that area alone (null: of the schools without one); left out: wherever they are. */
  readonly area?: string | null;
  /** Of that type: at most one row a year. */
  readonly district: readonly DistrictFigures[];
  readonly norms: readonly NormLine[];
  readonly schools: readonly SchoolLine[];
  /** The district's mean as a line beside the median. */
  readonly mean: boolean;
  /** Remarks of the user, in the order of their years. */
  readonly remarks: readonly Pick<Annotation, 'year' | 'text'>[];
  /** Aims (努力做到) as open diamonds beside the results. */
  readonly aims: boolean;
  /** Shared by charts that stand beside each other; null: its own. */
  readonly range: Range | null;
}

/** Where the line through the middle lies in a year: the median, of levels the middle one that exists, of answers the share of yes in percent. */
export const middleOf = (metric: Metric, row: DistrictFigures): number => (metric.kind === 'boolean' ? row.mean * 100 : row.medianLevel ?? row.median);

/** What a school aimed at, with a value, by year. */
export const aimsOf = ({ figures }: Pick<SchoolLine, 'figures'>): readonly (SchoolFigure & { readonly value: number })[] =>
  figures.flatMap((figure) => (figure.status === 'aim' && figure.value !== null ? [{ ...figure, value: figure.value }] : []));
