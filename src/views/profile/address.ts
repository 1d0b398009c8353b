import { boolean, fallback, nullable, number, object, optional, type InferOutput } from 'valibot';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

/** The profile is of the first of `schools`. `year` null: the latest; `all`: every metric, not only the most telling of each theme; `predecessors`: before a merger, figures over the years and those that changes are on are of all that made the school. */
export const profileAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  year: fallback(optional(nullable(number()), null), null),
  all: fallback(optional(boolean(), false), false),
  predecessors: fallback(optional(boolean(), false), false),
});

export type ProfileAddress = InferOutput<typeof profileAddress>;
