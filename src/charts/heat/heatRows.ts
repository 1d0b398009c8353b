import type { HeatSide } from '../../domain/heatScale.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Turn } from '../../domain/register/predecessors.ts';
import type { WhyWithout } from '../../domain/whyWithout.ts';
import type { Year } from '../../domain/year.ts';

/** A colour and what it stands for. */
export interface HeatColour {
  readonly side: HeatSide;
  /** 0 to 1. */
  readonly strength: number;
  readonly label: string;
}

export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  readonly metric: Metric;
  readonly year: Year;
  /** The definition changed between the column before and this one. */
  readonly breaks: boolean;
}

/** A figure, why there is none, or that none is expected: before a school opens and after it closes. */
export type HeatCell =
  | { readonly kind: 'value'; readonly value: number; readonly colour: number; readonly soft: boolean; readonly place: number | null }
  | { readonly kind: 'missing'; readonly why: WhyWithout }
  | { readonly kind: 'unexpected' };

export interface HeatSchool {
  readonly kind: 'school';
  readonly school: SchoolId;
  readonly name: string;
  /** Among the schools chosen; null: not chosen. */
  readonly place: number | null;
  /** One a column. */
  readonly cells: readonly HeatCell[];
  /** The school's mergers and splits, by the column before which they lie. */
  readonly turns: ReadonlyMap<number, Turn>;
}

export type HeatRow = HeatSchool | { readonly kind: 'band'; readonly label: string };

export interface HeatRows {
  readonly title: string;
  readonly of: 'years' | 'metrics';
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly colours: readonly HeatColour[];
}
