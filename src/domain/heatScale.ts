import { niceWidth } from './bins.ts';
import type { Metric, Norm } from './metric.ts';
import { quantile } from './statistics.ts';

/**
 * What a class of colour says: more or less of a value without a norm; short of the norm; at it; better than it. `plain`:
 * nothing to be said by colour.
 */
export type HeatSide = 'more' | 'short' | 'at' | 'beyond' | 'plain';

/** A class of colour. `low` and `high` are ends of values or, around a norm, of distances to it; null: open. For whole numbers both belong to it. */
export interface HeatClass {
  readonly side: HeatSide;
  /** 0 to 1. */
  readonly strength: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface HeatScale {
  /** `norm`: the ends are distances to it. */
  readonly kind: 'levels' | 'values' | 'norm';
  readonly classes: readonly HeatClass[];
  readonly classOf: (value: number, norms: readonly Norm[]) => number;
}

/** How far a value is on the good side of its norms; negative: short. Beyond is nothing where a norm is only to be met. Null without a norm. */
export const marginOf = (metric: Metric, norms: readonly Norm[], value: number): number | null => {
  if (norms.length === 0) return null;
  const margin = Math.min(...norms.map((norm) => (norm.bound === 'atLeast' ? value - norm.value : norm.value - value)));
  return metric.direction === 'meet_norm' ? Math.min(0, margin) : margin;
};

interface Given {
  readonly metric: Metric;
  readonly cells: readonly { readonly value: number; readonly norms: readonly Norm[] }[];
}

/** Colours of one metric: its levels; around the norm where one holds for some cell; else by value. Ends at 5 and 95 percent of what is shown, beyond which a class is open. */
export const heatScale = ({ metric, cells }: Given): HeatScale => {
  if (metric.kind === 'ordinal') return byLevel(metric.levels.map((_, place) => place + 1));
  if (metric.kind === 'boolean') return byLevel([0, 1]);
  const margins = cells.flatMap(({ value, norms }) => marginOf(metric, norms, value) ?? []);
  const least = metric.kind === 'count' ? 1 : 0.1;
  return margins.length > 0 ? aroundNorm(metric, margins, least) : byValue(cells.map(({ value }) => value), least);
};

const byLevel = (levels: readonly number[]): HeatScale => ({
  kind: 'levels',
  classes: levels.map((level, place) => ({ side: 'more', strength: levels.length < 2 ? 0.5 : place / (levels.length - 1), low: level, high: level })),
  classOf: (value) => Math.max(0, levels.indexOf(Math.round(value))),
});

const STEPS = 5;

const byValue = (values: readonly number[], least: number): HeatScale => {
  const low = quantile(values, 0.05) ?? 0;
  const high = quantile(values, 0.95) ?? 0;
  const width = niceWidth((high - low) / STEPS, least);
  const first = (Math.floor(low / width + 1e-9) + 1) * width;
  const edges = Array.from({ length: Math.max(1, Math.ceil((high - first) / width + 1e-9)) }, (_, place) => Number((first + place * width).toFixed(6)));
  const whole = least === 1;
  return {
    kind: 'values',
    classes: [null, ...edges].map((edge, place) => {
      const next = edges[place];
      return { side: 'more', strength: place / edges.length, low: edge, high: next === undefined ? null : whole ? next - 1 : next };
    }),
    classOf: (value) => edges.filter((edge) => value >= edge - 1e-9).length,
  };
};

const SIDES = 3;

/** The near classes of one side: so many widths, the last of them open. */
const side = (distances: readonly number[], least: number): { readonly width: number; readonly count: number } => {
  const furthest = quantile(distances, 0.95) ?? 0;
  const width = least === 1 && furthest <= 10 * SIDES ? Math.max(1, Math.ceil(furthest / SIDES)) : niceWidth(furthest / SIDES, least);
  return { width, count: distances.length === 0 ? 0 : Math.min(SIDES, Math.max(1, Math.ceil(furthest / width - 1e-9))) };
};

const aroundNorm = (metric: Metric, margins: readonly number[], least: number): HeatScale => {
  const short = side(margins.filter((margin) => margin < 0).map((margin) => -margin), least);
  const beyond = side(margins.filter((margin) => margin > 0), least);
  const whole = least === 1;
  const classes = ({ width, count }: typeof short, on: 'short' | 'beyond'): readonly HeatClass[] =>
    Array.from({ length: count }, (_, place) => ({
      side: on,
      strength: (place + 1) / count,
      low: place * width + (whole ? 1 : 0),
      high: place === count - 1 ? null : (place + 1) * width,
    }));
  const at = short.count;
  /** A whole distance of one width still belongs to the first class; an open end takes the rest. */
  const step = (distance: number, { width, count }: typeof short): number => Math.min(count, Math.max(1, Math.ceil(distance / width - 1e-9)));
  return {
    kind: 'norm',
    classes: [...classes(short, 'short').toReversed(), { side: 'at', strength: 0, low: 0, high: 0 }, ...classes(beyond, 'beyond'), { side: 'plain', strength: 0, low: null, high: null }],
    classOf: (value, norms) => {
      const margin = marginOf(metric, norms, value);
      if (margin === null) return at + beyond.count + 1;
      if (margin < 0) return at - step(-margin, short);
      return margin === 0 ? at : at + step(margin, beyond);
    },
  };
};
