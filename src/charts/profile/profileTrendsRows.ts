import type { GroupYear } from '../../domain/answers/groupYears.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { MetricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { OverMerger, Turn } from '../../domain/register/predecessors.ts';
import type { School } from '../../domain/school.ts';
import type { Year, YearBasis } from '../../domain/year.ts';

export interface ProfileTrendsRows {
  readonly school: Pick<School, 'id' | 'name' | 'type'>;
  /** Every year of the axes, without gaps; the last is the one on view. */
  readonly years: readonly Year[];
  readonly basis: YearBasis;
  /** The school's mergers and splits: its own line breaks there, but not where it goes on from `over`. */
  readonly turns: readonly Turn[];
  /** By metric and year, which of its figures are over all that made it, where that is asked for. */
  readonly over: ReadonlyMap<MetricId, ReadonlyMap<Year, OverMerger>>;
  /** One small chart each. */
  readonly metrics: readonly Metric[];
  /** Of the school: any metrics, any years; results are drawn. */
  readonly own: readonly SchoolFigure[];
  /** Of the schools similar to it. */
  readonly group: readonly GroupYear[];
}
