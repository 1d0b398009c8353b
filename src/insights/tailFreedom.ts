import { TAIL_SHARES, type ChangeTails } from '../domain/answers/changeTails.ts';
import type { MetricId } from '../domain/ids.ts';
import { changeTail, NORMAL_TAIL, TAILS } from './changeTail.ts';

/** That many changes must lie beyond a distance for it to say something; so a few real leaps do not sway it. */
const FAR_CHANGES = 5;
/** A metric of fewer changes is taken to have the tail of all. */
const OWN_CHANGES = 200;
/** Nearer the middle than this, one metric's far changes are too few to be sure of. */
const OWN_SHARE = 0.02;

/** The heaviest tail needed so that the model puts at least as many changes as far as there are. */
const fitted = ({ changes, n, far }: ChangeTails, leastShare: number): number => {
  const place = TAIL_SHARES.findLastIndex((share) => share >= leastShare && share * changes >= FAR_CHANGES);
  const share = TAIL_SHARES[place];
  const distance = far[place];
  if (share === undefined || distance === undefined) return NORMAL_TAIL;
  return TAILS.find((freedom) => changeTail(distance, n, freedom) >= share) ?? TAILS.at(-1) ?? NORMAL_TAIL;
};

/**
 * How heavy the tail of chance is in each metric, as degrees of freedom of Student's t: the heavier of what the far changes
 * of all metrics together (beyond the farthest 0.5 %) and of the metric itself (2 %) need, over all years.
 */
export const tailFreedom = (tails: readonly ChangeTails[]): ((metric: MetricId) => number) => {
  const whole = tails.find(({ metric }) => metric === null);
  const common = whole ? fitted(whole, 0) : NORMAL_TAIL;
  const own = new Map(tails.flatMap((one) => (one.metric === null || one.changes < OWN_CHANGES ? [] : [[one.metric, fitted(one, OWN_SHARE)] as const])));
  return (metric) => Math.min(common, own.get(metric) ?? common);
};
