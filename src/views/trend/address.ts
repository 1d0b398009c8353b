import { boolean, fallback, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId } from '../../domain/ids.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

/** So many schools can be told apart in one chart. */
export const MOST_SCHOOLS = 8;

/** What is on view on the trend screen. `metric` empty: the workspace's first; of the chosen schools the first eight are drawn. */
export const trendAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  metric: fallback(optional(pipe(string(), transform(metricId)), ''), metricId('')),
  /** The district's mean as a line. */
  mean: fallback(optional(boolean(), true), true),
  /** The small charts: one a type, one an area, or none. */
  split: fallback(optional(picklist(['type', 'area', 'none']), 'type'), 'type'),
  aims: fallback(optional(boolean(), false), false),
  /** Chosen schools together with those that went into them, in the years before. */
  predecessors: fallback(optional(boolean(), false), false),
});

export type TrendAddress = InferOutput<typeof trendAddress>;
