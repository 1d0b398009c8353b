import { array, boolean, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId, schoolId } from '../../domain/ids.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';

/** So many schools can be told apart in one chart. */
export const MOST_SCHOOLS = 8;

/** What is on view on the trend screen. `metric` empty: the workspace's first; `from`, `to` null: all years. */
export const trendAddress = object({
  metric: fallback(optional(pipe(string(), transform(metricId)), ''), metricId('')),
  schools: fallback(optional(pipe(array(pipe(string(), transform(schoolId))), transform((ids) => ids.slice(0, MOST_SCHOOLS))), []), []),
  types: fallback(optional(array(picklist(SCHOOL_TYPES)), []), []),
  from: fallback(optional(nullable(number()), null), null),
  to: fallback(optional(nullable(number()), null), null),
  aims: fallback(optional(boolean(), false), false),
  as: fallback(optional(picklist(['chart', 'table']), 'chart'), 'chart'),
});

export type TrendAddress = InferOutput<typeof trendAddress>;
