import { boolean, fallback, nullable, number, object, optional, pipe, string, transform, type InferOutput } from 'valibot';
import { metricId, schoolId } from '../../domain/ids.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

const metric = fallback(optional(pipe(string(), transform(metricId)), ''), metricId(''));

/**
 * What is on view on the relation of two metrics. `metric` upright, `other` level; empty: the workspace's own choice.
 * `size`, `colour`: a metric's id (size also pupils, staff or members; empty colour: the type of school). `dot`: the
 * school whose figures are laid open. `pairs`: the list of pairs that go together is unfolded.
 */
export const relationAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  metric,
  other: metric,
  size: fallback(optional(string(), ''), ''),
  colour: metric,
  year: fallback(optional(nullable(number()), null), null),
  pairs: fallback(optional(boolean(), false), false),
  dot: fallback(optional(pipe(string(), transform(schoolId)), ''), schoolId('')),
});

export type RelationAddress = InferOutput<typeof relationAddress>;
