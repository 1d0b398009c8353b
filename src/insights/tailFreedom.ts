import { TAIL_SHARES, type ChangeTails } from '../domain/answers/changeTails.ts';
import type { MetricId } from '../domain/ids.ts';
import { NORMAL_TAIL, TAILS } from './chanceTail.ts';
import { changeTail } from './changeTail.ts';

/** That many changes must lie beyond a distance for it to say something; so a few real leaps do not sway it. */
const FAR_CHANGES = 5;
/** A metric of fewer changes is taken to have the tail of all. */
const OWN_CHANGES = 200;
/** Nearer the middle than this, one metric's far changes are too few to be sure of. */
const OWN_SHARE = 0.02;

interface Fit {
  readonly leastShare: number;
  readonly slack: number;
}

/** The heaviest tail needed so that the model puts at least as many changes as far as there are, less `slack` times what such a count scatters by. */
const fitted = ({ changes, n, far }: ChangeTails, { leastShare, slack }: Fit): number => {
  const place = TAIL_SHARES.findLastIndex((share) => share >= leastShare && share * changes >= FAR_CHANGES);
  const share = TAIL_SHARES[place];
  const distance = far[place];
  if (share === undefined || distance === undefined) return NORMAL_TAIL;
  const least = share / (1 + slack / Math.sqrt(share * changes));
  return TAILS.find((freedom) => changeTail(distance, n, freedom) >= least) ?? TAILS.at(-1) ?? NORMAL_TAIL;
};

/**
 * How heavy the tail of chance is in each metric, as degrees of freedom of Student's t: the heavier of what the far changes
 * of all metrics together (beyond the farthest 0.5 %) and of the metric itself (2 %) need, over all years. `slack`: so many
 * standard deviations of its own count a metric is given before its tail is taken for heavier.
 */
export const tailFreedom = (tails: readonly ChangeTails[], slack = 0): ((metric: MetricId) => number) => {
  const whole = tails.find(({ metric }) => metric === null);
  const common = whole ? fitted(whole, { leastShare: 0, slack: 0 }) : NORMAL_TAIL;
  const own = new Map(tails.flatMap((one) => (one.metric === null || one.changes < OWN_CHANGES ? [] : [[one.metric, fitted(one, { leastShare: OWN_SHARE, slack })] as const])));
  return (metric) => Math.min(common, own.get(metric) ?? common);
};
