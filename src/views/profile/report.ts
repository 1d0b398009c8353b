import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { Metric } from '../../domain/metric.ts';
import { ON_TIME } from '../../domain/onTime.ts';
import type { School } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';
import type { Standing } from './standings.ts';

/** How the school's report for the year came. `untimed`: it is there, and nothing says when it came. */
export interface Report {
  readonly state: 'onTime' | 'late' | 'untimed' | 'missing' | 'notExpected';
  /** The figure that says whether it came in time. */
  readonly timing: SchoolFigure | null;
  /** Metrics with a result. */
  readonly figures: number;
  /** Metrics without, of which the school said so or most similar schools have a figure; `figure` null: nothing was said. */
  readonly without: readonly { readonly metric: Metric; readonly figure: SchoolFigure | null }[];
}

interface Given {
  readonly school: School;
  readonly year: Year;
  readonly standings: readonly Standing[];
  /** How many similar schools there are. */
  readonly similar: number;
}

export const reportOf = ({ school, year, standings, similar }: Given): Report => {
  const counted = standings.filter(({ metric }) => metric.id !== ON_TIME);
  const figures = counted.filter(({ value }) => value !== null).length;
  const timing = standings.find(({ metric }) => metric.id === ON_TIME)?.figure ?? null;
  const missing = isExpected(school, year) ? 'missing' : 'notExpected';
  const came = timing === null || timing.value === null ? 'untimed' : timing.value < 0.5 ? 'late' : 'onTime';
  return {
    state: figures === 0 ? missing : came,
    timing,
    figures,
    without: counted
      .filter(({ value, figure, others }) => value === null && (figure !== null || others.length * 2 > similar))
      .map(({ metric, figure }) => ({ metric, figure })),
  };
};
