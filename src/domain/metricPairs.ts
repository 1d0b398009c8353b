import type { SchoolFigure } from './answers/schoolFigures.ts';
import { heldDiscoveries } from './falseDiscovery.ts';
import type { MetricId, SchoolId } from './ids.ts';
import type { Kendall, Pair } from './kendall.ts';
import type { Metric } from './metric.ts';
import { SMALLEST_GROUP } from './statistics.ts';

export type PairFigure = Pick<SchoolFigure, 'school' | 'metric' | 'value' | 'numerator' | 'denominator'>;

/** Two metrics, and every school's figures of both. */
export interface MetricPair {
  readonly one: MetricId;
  readonly other: MetricId;
  readonly pairs: readonly Pair[];
}

export interface TestedPair extends MetricPair {
  readonly kendall: Kendall;
}

/** Under so many schools with both figures a pair is not looked at. */
export const FEWEST_SCHOOLS = 20;
const FALSE_SHARE = 0.1;

type Figures = ReadonlyMap<SchoolId, PairFigure>;

/**
 * The pairs of metrics that can be tested in a year, and how many were left out because they rise together by how they
 * are made: rates of the same denominator, a figure that is the other's numerator or denominator, counts of one theme
 * and unit of which one is never above the other (then likely a part of it). Where all but four schools say the same, those
 * four would make the relation: such a pair is none.
 */
export const metricPairs = (figures: readonly PairFigure[], metrics: readonly Metric[]): { readonly pairs: readonly MetricPair[]; readonly related: number } => {
  const byMetric = new Map<MetricId, Map<SchoolId, PairFigure>>();
  for (const figure of figures) {
    if (figure.value === null) continue;
    const of = byMetric.get(figure.metric) ?? new Map<SchoolId, PairFigure>();
    byMetric.set(figure.metric, of.set(figure.school, figure));
  }
  const known = metrics.filter(({ id }) => (byMetric.get(id)?.size ?? 0) >= FEWEST_SCHOOLS);
  let related = 0;
  const pairs = known.flatMap((one, place) =>
    known.slice(place + 1).flatMap((other): readonly MetricPair[] => {
      const both = together(byMetric.get(one.id), byMetric.get(other.id));
      if (both.length < FEWEST_SCHOOLS || differing(both.map(([x]) => x)) < SMALLEST_GROUP || differing(both.map(([, y]) => y)) < SMALLEST_GROUP) return [];
      if (isRelated(one, other, both)) {
        related += 1;
        return [];
      }
      return [{ one: one.id, other: other.id, pairs: both.map(([x, y]) => ({ x: x.value ?? 0, y: y.value ?? 0 })) }];
    }),
  );
  return { pairs, related };
};

/** Those that chance does not explain, the strongest first: of all told at most a tenth are expected to be false. */
export const toldPairs = (tested: readonly TestedPair[]): readonly TestedPair[] => {
  const held = heldDiscoveries(tested.map(({ kendall }) => kendall.p), FALSE_SHARE);
  return tested.filter((_, place) => held[place]).toSorted((a, b) => Math.abs(b.kendall.tau) - Math.abs(a.kendall.tau));
};

const together = (one: Figures | undefined, other: Figures | undefined): readonly (readonly [PairFigure, PairFigure])[] =>
  [...(one?.values() ?? [])].flatMap((figure): readonly (readonly [PairFigure, PairFigure])[] => {
    const beside = other?.get(figure.school);
    return beside ? [[figure, beside]] : [];
  });

const known = (a: number | null, b: number | null): boolean => a !== null && a === b;

/** Schools beside those that say what most say. */
const differing = (figures: readonly PairFigure[]): number => {
  const counts = new Map<number | null, number>();
  for (const { value } of figures) counts.set(value, (counts.get(value) ?? 0) + 1);
  return figures.length - Math.max(0, ...counts.values());
};

const isRelated = (one: Metric, other: Metric, both: readonly (readonly [PairFigure, PairFigure])[]): boolean => {
  const mostly = (same: (x: PairFigure, y: PairFigure) => boolean): boolean => both.filter(([x, y]) => same(x, y)).length * 2 >= both.length;
  if (mostly((x, y) => known(x.denominator, y.denominator))) return true;
  if (mostly((x, y) => known(x.numerator, y.value) || known(x.denominator, y.value)) || mostly((x, y) => known(y.numerator, x.value) || known(y.denominator, x.value))) return true;
  if (one.kind !== 'count' || other.kind !== 'count' || one.theme !== other.theme || one.unit.zh !== other.unit.zh) return false;
  return both.every(([x, y]) => (x.value ?? 0) <= (y.value ?? 0)) || both.every(([x, y]) => (x.value ?? 0) >= (y.value ?? 0));
};
