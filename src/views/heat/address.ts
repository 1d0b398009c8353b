import { array, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId } from '../../domain/ids.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

/** So many stand beside each other readably. */
export const MOST_COLUMNS = 20;

/**
 * What is on view of the heat map. `of`: one metric over the years, or one year's metrics. `metric` and `metrics` empty:
 * the workspace's own choice; `year` null: the latest. `middle` orders by the median of a row. `colour`, of metrics: by
 * place in the district or by distance to the norm.
 */
export const heatAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  of: fallback(optional(picklist(['years', 'metrics']), 'years'), 'years'),
  metric: fallback(optional(pipe(string(), transform(metricId)), ''), metricId('')),
  year: fallback(optional(nullable(number()), null), null),
  metrics: fallback(optional(pipe(array(pipe(string(), transform(metricId))), transform((ids) => ids.slice(0, MOST_COLUMNS))), []), []),
  order: fallback(optional(picklist(['type', 'name', 'latest', 'middle', 'similar']), 'type'), 'type'),
  colour: fallback(optional(picklist(['place', 'norm']), 'place'), 'place'),
});

export type HeatAddress = InferOutput<typeof heatAddress>;
