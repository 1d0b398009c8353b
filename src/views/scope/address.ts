import { array, boolean, fallback, nullable, number, object, optional, picklist, pipe, readonly, string, transform, type InferOutput } from 'valibot';
import { schoolId } from '../../domain/ids.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';

/** More are not chosen by hand, and an address has to stay short enough to be sent. */
export const MOST_CHOSEN = 100;

const texts = fallback(optional(pipe(array(string()), readonly()), []), []);

/**
 * What is chosen once for all screens. `schools`: the schools chosen (drawn out everywhere; with `only` nothing else is
 * shown); `groups`: 集团校 by name; `from`, `to` null: all years.
 */
export const scopeAddress = object({
  types: fallback(optional(pipe(array(picklist(SCHOOL_TYPES)), readonly()), []), []),
  areas: texts,
  groups: texts,
  schools: fallback(optional(pipe(array(pipe(string(), transform(schoolId))), transform((ids) => [...new Set(ids)].slice(0, MOST_CHOSEN)), readonly()), []), []),
  only: fallback(optional(boolean(), false), false),
  from: fallback(optional(nullable(number()), null), null),
  to: fallback(optional(nullable(number()), null), null),
});

export type ScopeAddress = InferOutput<typeof scopeAddress>;

export const NOTHING_CHOSEN: ScopeAddress = { types: [], areas: [], groups: [], schools: [], only: false, from: null, to: null };
