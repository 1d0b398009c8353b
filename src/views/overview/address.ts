import { array, fallback, nullable, number, object, optional, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId } from '../../domain/ids.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

export const MOST_HEADLINES = 8;

/** What is on view on the overview. `year` null: the latest, or that of `to`; `metrics` empty: the workspace's own choice; `lead` empty: the first of them. */
export const overviewAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  year: fallback(optional(nullable(number()), null), null),
  metrics: fallback(optional(pipe(array(pipe(string(), transform(metricId))), transform((ids) => ids.slice(0, MOST_HEADLINES))), []), []),
  lead: fallback(optional(pipe(string(), transform(metricId)), ''), metricId('')),
});

export type OverviewAddress = InferOutput<typeof overviewAddress>;
