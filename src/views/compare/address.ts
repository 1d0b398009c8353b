import { array, fallback, nullable, number, object, optional, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId } from '../../domain/ids.ts';
import { scopeAddress } from '../scope/address.ts';

export const MOST_METRICS = 8;

/** What is on view on the comparison. `year` null: the latest; `metrics` empty: the workspace's own choice. */
export const compareAddress = object({
  ...scopeAddress.entries,
  year: fallback(optional(nullable(number()), null), null),
  metrics: fallback(optional(pipe(array(pipe(string(), transform(metricId))), transform((ids) => ids.slice(0, MOST_METRICS))), []), []),
  /** Part of a school's name, code or pinyin; empty for all. */
  find: fallback(optional(pipe(string(), transform((text) => text.slice(0, 60))), ''), ''),
});

export type CompareAddress = InferOutput<typeof compareAddress>;
