import type { GroupYear } from '../../domain/answers/groupYears.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import type { Year, YearBasis } from '../../domain/year.ts';

export interface ProfileTrendsRows {
  readonly school: Pick<School, 'id' | 'name' | 'type'>;
  /** Every year of the axes, without gaps; the last is the one on view. */
  readonly years: readonly Year[];
  readonly basis: YearBasis;
  /** Years of the school's mergers and splits: its own line breaks there. */
  readonly turned: readonly Year[];
  /** One small chart each. */
  readonly metrics: readonly Metric[];
  /** Of the school: any metrics, any years; results are drawn. */
  readonly own: readonly SchoolFigure[];
  /** Of the schools similar to it. */
  readonly group: readonly GroupYear[];
}
