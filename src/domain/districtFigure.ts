import type { DistrictFigures, MatchedFigures } from './answers/districtFigures.ts';
import type { Metric } from './metric.ts';
import type { Year } from './year.ts';

/**
 * How a district figure came about, and so what its label says: 加权, 简单, 合计, 均值, 中位数, 达标比例, 是的比例.
 */
export type Basis = 'weighted' | 'simple' | 'sum' | 'mean' | 'median' | 'shareAtNorm' | 'shareYes' | 'medianLevel';

export interface DistrictFigure {
  readonly value: number;
  readonly basis: Basis;
  /** `metric`: the metric's own; `percent`: a share of schools; `level`: a place among the metric's levels. */
  readonly scale: 'metric' | 'percent' | 'level';
}

/** Over the schools that gave a figure in both years. `n` of these. */
export interface DistrictChange {
  readonly now: number;
  readonly before: number;
  readonly n: number;
  readonly basis: Basis;
  readonly scale: DistrictFigure['scale'];
}

/** The figure of a district (or of a type of school in it) by the metric's aggregation. */
export const districtFigure = (metric: Metric, row: DistrictFigures): DistrictFigure => {
  if (metric.kind === 'ordinal') return { value: row.medianLevel ?? row.median, basis: 'medianLevel', scale: 'level' };
  if (metric.kind === 'boolean') return { value: row.mean * 100, basis: 'shareYes', scale: 'percent' };
  switch (metric.aggregation) {
    case 'sum':
      return { value: row.sum, basis: 'sum', scale: 'metric' };
    case 'ratio':
      return ratio(metric, row.pairs === row.n, row) ?? { value: row.mean, basis: 'simple', scale: 'metric' };
    case 'mean':
      return { value: row.mean, basis: 'mean', scale: 'metric' };
    case 'share':
      return row.withNorm > 0
        ? { value: (row.atNorm / row.withNorm) * 100, basis: 'shareAtNorm', scale: 'percent' }
        : { value: row.median, basis: 'median', scale: 'metric' };
    case 'median':
    case 'distribution':
      return { value: row.median, basis: 'median', scale: 'metric' };
  }
};

const ratio = (
  metric: Metric,
  complete: boolean,
  { numerator, denominator }: Pick<DistrictFigures, 'numerator' | 'denominator'>,
): DistrictFigure | null =>
  complete && numerator !== null && denominator !== null && denominator > 0
    ? { value: (numerator / denominator) * (metric.kind === 'rate' ? 100 : 1), basis: 'weighted', scale: 'metric' }
    : null;

/** True where a change of definition came into force after `from`, up to and in `to`. */
export const definitionChanged = (metric: Metric, from: Year, to: Year): boolean =>
  metric.definitionChanges.some((change) => change.year > from && change.year <= to);

/** Null where no school has both years, across a change of definition, and for ordinals. */
export const districtChange = (metric: Metric, row: DistrictFigures): DistrictChange | null => {
  const { before } = row;
  if (before === null || metric.kind === 'ordinal' || definitionChanged(metric, row.year - 1, row.year)) return null;
  const basis = districtFigure(metric, row).basis;
  const both = matched(metric, basis, before);
  return both && { ...both, n: basis === 'shareAtNorm' ? before.withNorm : before.n };
};

const matched = (metric: Metric, basis: Basis, before: MatchedFigures): Omit<DistrictChange, 'n'> | null => {
  const over = (now: number | null, then: number | null, scale: DistrictFigure['scale'], how: Basis): Omit<DistrictChange, 'n'> | null =>
    now === null || then === null ? null : { now, before: then, basis: how, scale };
  const { n } = before;
  switch (basis) {
    case 'sum':
      return over(before.sumNow, before.sumBefore, 'metric', 'sum');
    case 'weighted': {
      const all = before.pairs === n;
      const now = ratio(metric, all, { numerator: before.numeratorNow, denominator: before.denominatorNow });
      const then = ratio(metric, all, { numerator: before.numeratorBefore, denominator: before.denominatorBefore });
      return now && then ? over(now.value, then.value, 'metric', 'weighted') : matched(metric, 'simple', before);
    }
    case 'simple':
    case 'mean':
      return over(share(before.sumNow, n), share(before.sumBefore, n), 'metric', basis);
    case 'shareYes':
      return over(percent(share(before.sumNow, n)), percent(share(before.sumBefore, n)), 'percent', basis);
    case 'shareAtNorm':
      return over(percent(share(before.atNormNow, before.withNorm)), percent(share(before.atNormBefore, before.withNorm)), 'percent', basis);
    case 'median':
      return over(before.medianNow, before.medianBefore, 'metric', 'median');
    case 'medianLevel':
      return null;
  }
};

const share = (part: number | null, whole: number): number | null => (part === null || whole === 0 ? null : part / whole);

const percent = (part: number | null): number | null => (part === null ? null : part * 100);
