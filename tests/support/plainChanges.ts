import { TAIL_SHARES, type ChangeTails } from '../../src/domain/answers/changeTails.ts';
import { definitionChanged } from '../../src/domain/districtFigure.ts';
import { evenScale, evenStep } from '../../src/domain/evenScale.ts';
import { grouped } from '../../src/domain/grouped.ts';
import { metricId } from '../../src/domain/ids.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { mean, median, quantile } from '../../src/domain/statistics.ts';

export interface PlainFigure {
  readonly school: string;
  readonly type: string;
  readonly metric: string;
  readonly year: number;
  readonly value: number;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** Years of the school's own mergers and splits. */
  readonly turned?: readonly number[];
}

export interface PlainPair {
  readonly now: PlainFigure;
  readonly before: PlainFigure;
}

/** Figures of a year beside those of the year before, never across a change of definition or the school's own merger or split. */
export const plainPairs = (figures: readonly PlainFigure[], metric: Metric, year: number): readonly PlainPair[] => {
  if (definitionChanged(metric, year - 1, year)) return [];
  const before = new Map(figures.filter((one) => one.metric === metric.id && one.year === year - 1).map((one) => [one.school, one]));
  return figures
    .filter((one) => one.metric === metric.id && one.year === year)
    .flatMap((now) => {
      const then = before.get(now.school);
      return then && !now.turned?.includes(year) ? [{ now, before: then }] : [];
    });
};

export interface PlainChange {
  readonly school: string;
  readonly metric: string;
  readonly year: number;
  readonly type: string | null;
  readonly groupSize: number;
  readonly groupChange: number;
  readonly distance: number;
  readonly n: number;
}

const known = (value: number | null | undefined): number | null => value ?? null;
const members = (denominator: number | null): number => (denominator !== null && denominator > 0 ? denominator : 20);
const middle = (values: readonly number[]): number => median(values) ?? 0;

const at = (list: readonly number[], places: readonly number[]): readonly number[] => places.map((place) => list[place] ?? 0);

/** Every tested change of a metric in a year, worked out without SQL: the words of queries/unusualChanges.ts. Empty under five schools. */
export const plainChanges = (figures: readonly PlainFigure[], metric: Metric, year: number): readonly PlainChange[] => {
  const pairs = plainPairs(figures, metric, year).filter(({ now, before }) => {
    const [one, other] = [known(now.denominator), known(before.denominator)];
    return metric.kind !== 'rate' || ((one ?? other ?? 5) >= 5 && (other ?? one ?? 5) >= 5);
  });
  if (pairs.length < 5) return [];
  const steps = pairs.map(({ now, before }) => evenScale(metric.kind, now.value) - evenScale(metric.kind, before.value));
  const centre = middle(steps);
  const away = steps.map((step) => Math.abs(step - centre));
  const deviation = middle(away);
  const scale = Math.max(deviation > 0 ? 1.4826 * deviation : 1.2533 * (mean(away) ?? 0), evenStep(metric.kind, middle(pairs.map(({ before }) => before.value))));
  const changes = pairs.map(({ now, before }) => now.value - before.value);
  const ofType = new Map([...new Set(pairs.map(({ now }) => now.type))].map((type) => [type, pairs.flatMap(({ now }, place) => (now.type === type ? [place] : []))]));
  const all = pairs.map((_, place) => place);
  const groups = new Map([...ofType].map(([type, same]) => {
    const group = same.length >= 5 ? same : all;
    return [type, { typed: same.length >= 5, size: group.length, change: middle(at(changes, group)), step: middle(at(steps, group)) }];
  }));
  return pairs.map(({ now, before }, place) => {
    const group = groups.get(now.type) ?? { typed: false, size: 0, change: 0, step: 0 };
    const [one, other] = [known(now.denominator), known(before.denominator)];
    const own = metric.kind === 'rate' ? Math.sqrt(0.25 / members(one) + 0.25 / members(other)) : 0;
    return {
      school: now.school, metric: metric.id, year, type: group.typed ? now.type : null, groupSize: group.size, groupChange: group.change, n: pairs.length,
      distance: ((steps[place] ?? 0) - group.step) / Math.max(scale * Math.sqrt(1 + Math.PI / (2 * group.size)), own),
    };
  });
};

/** How far the far ones of all changes lie, as queries/changeTails.ts says. */
export const plainTails = (changes: readonly PlainChange[]): readonly ChangeTails[] => {
  const tails = (metric: ChangeTails['metric'], among: readonly PlainChange[]): ChangeTails => {
    const distances = among.map(({ distance }) => Math.abs(distance));
    return { metric, changes: among.length, n: mean(among.map(({ n }) => n)) ?? 0, far: TAIL_SHARES.map((share) => quantile(distances, 1 - share) ?? 0) };
  };
  return changes.length === 0 ? [] : [tails(null, changes), ...grouped(changes, ({ metric }) => metric).map(([metric, among]) => tails(metricId(metric), among))];
};
