import { definitionChanged } from '../districtFigure.ts';
import type { Metric } from '../metric.ts';
import type { Year } from '../year.ts';
import type { OverMerger, Turn } from './predecessors.ts';

interface Given {
  readonly metric: Metric;
  readonly year: Year;
  /** The school's figures of the year and of the one before, in the metric's unit; null where there is none. */
  readonly value: number | null;
  readonly before: number | null;
  /** The school's merger or split between the two. */
  readonly turn: Turn | null;
  /** Last year's figure of all that made the school; null: not asked for, or there is none. */
  readonly over: OverMerger | null;
}

interface OnLastYear {
  /** Null where either year is missing, the definition or the school changed between them, or it is no number. */
  readonly change: number | null;
  /** For which the figure is not compared, though it could be. */
  readonly turn: Turn | null;
  /** On whose figure it is compared instead. */
  readonly over: OverMerger | null;
}

/** By how much a school's figure changed on last year's, or why that is not said. */
export const changeOnLastYear = ({ metric, year, value, before, turn, over }: Given): OnLastYear => {
  if (value === null || metric.kind === 'ordinal' || metric.kind === 'boolean' || definitionChanged(metric, year - 1, year)) return { change: null, turn: null, over: null };
  const then = over ? over.figure.value : turn === null ? before : null;
  return { change: then === null ? null : value - then, turn: over ? null : turn, over };
};
