import type { SchoolId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Turn } from '../../domain/register/predecessors.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Line } from '../../domain/theilSen.ts';
import type { Year, YearBasis } from '../../domain/year.ts';
import type { Range } from '../niceRange.ts';
import type { NormLine } from '../trend/normLines.ts';

/** One school in one year, with both figures. */
export interface RelationDot {
  readonly school: SchoolId;
  readonly name: string;
  readonly type: SchoolType;
  readonly x: number;
  readonly y: number;
  /** What its size stands for; null where that is not known, or nothing is shown by size. */
  readonly size: number | null;
  /** Its place among the groups. */
  readonly group: number;
  /** Place among the schools chosen; null: not chosen. */
  readonly place: number | null;
  /** A frequency or an approximation is in it: drawn hollow. */
  readonly soft: boolean;
}

/** Schools drawn in the same way: a type of school, or a band of a third metric. */
export interface RelationGroup {
  readonly name: string;
  /** Place of its mark. */
  readonly mark: number;
  /** Its place among the series colours; `depth`, 0 to 1, for what has an order; null: not known, drawn muted. */
  readonly colour: { readonly series: number } | { readonly depth: number } | null;
}

/** The way of a chosen school through the years up to the one on view; a new part after a gap, a change of definition, or its own merger or split. */
export interface RelationTrail {
  readonly name: string;
  readonly place: number;
  readonly parts: readonly (readonly { readonly year: Year; readonly x: number; readonly y: number }[])[];
  /** Mergers and splits of the school. */
  readonly turns: readonly Turn[];
}

export interface RelationRows {
  readonly x: Metric;
  readonly y: Metric;
  readonly year: Year;
  readonly basis: YearBasis;
  readonly dots: readonly RelationDot[];
  readonly groups: readonly RelationGroup[];
  /** Of all years, so that nothing but the schools moves; null: nothing is shown by size. */
  readonly most: number | null;
  readonly ranges: { readonly x: Range; readonly y: Range };
  /** In force in the year: one value a line. */
  readonly norms: { readonly x: readonly NormLine[]; readonly y: readonly NormLine[] };
  readonly trails: readonly RelationTrail[];
  readonly line: Line | null;
  /** Schools with both figures, of those expected. */
  readonly counted: { readonly n: number; readonly of: number };
  /** Said of the year: what the correlation comes to. */
  readonly finding: string;
}
