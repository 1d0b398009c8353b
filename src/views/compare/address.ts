import { array, boolean, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId } from '../../domain/ids.ts';
import { scopeAddress } from '../scope/address.ts';

export const MOST_METRICS = 8;

export const GROUPINGS = ['', 'type', 'area', 'group'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const short = (most: number) => fallback(optional(pipe(string(), transform((text) => text.slice(0, most))), ''), '');

/**
 * What is on view on the comparison. `year` null: the latest; `metrics` in the order of the columns, empty: the
 * workspace's own choice; `sort`: a column's id, with a minus from high to low; `fold`: the groups folded.
 */
export const compareAddress = object({
  ...scopeAddress.entries,
  year: fallback(optional(nullable(number()), null), null),
  metrics: fallback(optional(pipe(array(pipe(string(), transform(metricId))), transform((ids) => [...new Set(ids)].slice(0, MOST_METRICS))), []), []),
  /** Part of a school's name, code or pinyin; empty for all. */
  find: short(60),
  sort: short(200),
  by: fallback(optional(picklist(GROUPINGS), ''), ''),
  fold: fallback(optional(array(string()), []), []),
  /** The chosen schools stay on top. */
  top: fallback(optional(boolean(), false), false),
  /** The last five years as small lines. */
  lines: fallback(optional(boolean(), false), false),
  /** A school that others went into in the year, against last year's figures of all of them together. */
  predecessors: fallback(optional(boolean(), false), false),
});

export type CompareAddress = InferOutput<typeof compareAddress>;
