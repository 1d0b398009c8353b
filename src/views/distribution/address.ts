import { boolean, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId } from '../../domain/ids.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

/**
 * What is on view of the distribution. `metric` empty: the workspace's first; `year` null: the latest; `shape` auto:
 * dots, or bars where there are many; `base` null: the year before.
 */
export const distributionAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  metric: fallback(optional(pipe(string(), transform(metricId)), ''), metricId('')),
  year: fallback(optional(nullable(number()), null), null),
  by: fallback(optional(picklist(['year', 'type', 'area']), 'year'), 'year'),
  shape: fallback(optional(picklist(['auto', 'dots', 'bars']), 'auto'), 'auto'),
  base: fallback(optional(nullable(number()), null), null),
  ranks: fallback(optional(boolean(), false), false),
});

export type DistributionAddress = InferOutput<typeof distributionAddress>;
