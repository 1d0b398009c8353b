import type { Metric, Norm } from '../../domain/metric.ts';
import { isRanked } from '../../domain/isRanked.ts';
import { normStanding } from '../../domain/normStanding.ts';
import { median, medianLevel, SMALLEST_GROUP } from '../../domain/statistics.ts';

/**
 * How a figure stands among those of similar schools. A place only for what may be ranked: it is higher than `than`
 * of the `n` others (`lower` where that is better), `ties` are equal. Where a norm is to be met, how many
 * meet it; otherwise the side of the median, or how many answered yes.
 */
export type Verdict =
  | { readonly kind: 'few'; readonly n: number }
  | { readonly kind: 'place'; readonly side: 'higher' | 'lower'; readonly than: number; readonly ties: number; readonly n: number }
  | { readonly kind: 'norm'; readonly at: number; readonly n: number }
  | { readonly kind: 'median'; readonly side: 'above' | 'below' | 'level'; readonly median: number; readonly n: number }
  | { readonly kind: 'yes'; readonly yes: number; readonly n: number };

interface Given {
  readonly metric: Metric;
  readonly norms: readonly Norm[];
  readonly value: number;
  readonly others: readonly number[];
}

export const verdict = ({ metric, norms, value, others }: Given): Verdict => {
  const n = others.length;
  const count = (test: (other: number) => boolean): number => others.filter(test).length;
  if (n < SMALLEST_GROUP) return { kind: 'few', n };
  if (metric.direction === 'meet_norm' && norms.length > 0) return { kind: 'norm', at: count((other) => normStanding(norms, other) === 'at'), n };
  if (metric.kind === 'boolean') return { kind: 'yes', yes: count((other) => other >= 0.5), n };
  if (isRanked(metric) && metric.direction !== 'meet_norm') {
    const side = metric.direction === 'lower' ? 'lower' : 'higher';
    return { kind: 'place', side, than: count((other) => (side === 'lower' ? other > value : other < value)), ties: count((other) => other === value), n };
  }
  const middle = (metric.kind === 'ordinal' ? medianLevel(others) : median(others)) ?? value;
  return { kind: 'median', side: value > middle ? 'above' : value < middle ? 'below' : 'level', median: middle, n };
};
