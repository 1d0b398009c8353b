import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { SourceOf } from '../../domain/answers/sourceOf.ts';
import type { MetricId, SchoolId } from '../../domain/ids.ts';
import type { Metric, Norm } from '../../domain/metric.ts';
import { normsFor, normStanding, type NormStanding } from '../../domain/normStanding.ts';
import { changeOnLastYear } from '../../domain/register/changeOnLastYear.ts';
import { turnBetween, type OverMerger, type Turn } from '../../domain/register/predecessors.ts';
import type { School } from '../../domain/school.ts';
import { median, medianLevel, quantile, SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';
import { verdict, type Verdict } from './verdict.ts';

/** A similar school's result for the year. */
interface OtherFigure {
  readonly school: SchoolId;
  readonly value: number;
  readonly source: SourceOf;
}

/** Where the school stands in a metric in the year. Values in the metric's unit; null where there is none. */
export interface Standing {
  readonly metric: Metric;
  /** What the school said, with or without value; null: nothing. */
  readonly figure: SchoolFigure | null;
  readonly value: number | null;
  /** Of the year before; after a merger, where that is asked for, of all that made the school. */
  readonly before: SchoolFigure | null;
  readonly over: OverMerger | null;
  /** On the year before; null where either is missing, the definition or the school changed between them, or it is no number. */
  readonly change: number | null;
  /** The school's own merger or split, for which the figure is not compared with last year's. */
  readonly turn: Turn | null;
  readonly norms: readonly Norm[];
  readonly norm: NormStanding | null;
  /** The similar schools with a result. */
  readonly others: readonly OtherFigure[];
  /** Of the others, where there are five; an ordinal has no quartiles. */
  readonly middle: { readonly median: number; readonly lower: number | null; readonly upper: number | null } | null;
  /** Null where the school has no value. */
  readonly verdict: Verdict | null;
}

interface Given {
  readonly school: School;
  readonly year: Year;
  readonly metrics: readonly Metric[];
  /** Of the school. */
  readonly turns: readonly Turn[];
  /** Last year's figure of the school together with those that went into it; null: not asked for, or there is none. */
  readonly overOf: (metric: Metric) => OverMerger | null;
  /** Of the school, all years. */
  readonly history: readonly SchoolFigure[];
  /** Of similar schools, this year. */
  readonly similar: readonly SchoolFigure[];
}

/** The metrics of which the school or a similar one says something in the year, in their order. */
export const standings = ({ school, year, metrics, turns, overOf, history, similar }: Given): readonly Standing[] => {
  const own = new Map(history.map((figure) => [`${figure.metric} ${figure.year}`, figure]));
  const others = new Map<MetricId, OtherFigure[]>();
  for (const { metric, school: of, value, source } of similar) {
    if (value === null) continue;
    const known = others.get(metric);
    if (known) known.push({ school: of, value, source });
    else others.set(metric, [{ school: of, value, source }]);
  }
  return metrics.flatMap((metric) => {
    const figure = own.get(`${metric.id} ${year}`) ?? null;
    const beside = others.get(metric.id) ?? [];
    const turned = turnBetween(turns, year - 1, year);
    const over = turned ? overOf(metric) : null;
    return figure || beside.length > 0 ? [standing({ metric, figure, before: over?.figure ?? own.get(`${metric.id} ${year - 1}`) ?? null, over, norms: normsFor(metric, school.type, year), others: beside, year, turned })] : [];
  });
};

const standing = ({ metric, figure, before, over, norms, others, year, turned }: Pick<Standing, 'metric' | 'figure' | 'before' | 'over' | 'norms' | 'others'> & { readonly year: Year; readonly turned: Turn | null }): Standing => {
  const value = figure?.value ?? null;
  const values = others.map((other) => other.value);
  return {
    metric,
    figure,
    value,
    before,
    ...changeOnLastYear({ metric, year, value, before: before?.value ?? null, turn: turned, over }),
    norms,
    norm: value === null ? null : normStanding(norms, value),
    others,
    middle: middleOf(metric, values),
    verdict: value === null ? null : verdict({ metric, norms, value, others: values }),
  };
};

const middleOf = (metric: Metric, values: readonly number[]): Standing['middle'] => {
  if (values.length < SMALLEST_GROUP || metric.kind === 'boolean') return null;
  const level = metric.kind === 'ordinal';
  const middle = level ? medianLevel(values) : median(values);
  return middle === null ? null : { median: middle, lower: level ? null : quantile(values, 0.25), upper: level ? null : quantile(values, 0.75) };
};
