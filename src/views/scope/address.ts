import { array, boolean, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { schoolId } from '../../domain/ids.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';

/** More are not chosen by hand, and an address has to stay short enough to be sent. */
const MOST_CHOSEN = 100;

const texts = fallback(optional(array(string()), []), []);

/**
 * What is chosen once for all screens. `schools`: the schools chosen (drawn out everywhere; with `only` nothing else is
 * shown); `groups`: 集团校 by name; `from`, `to` null: all years.
 */
export const scopeAddress = object({
  types: fallback(optional(array(picklist(SCHOOL_TYPES)), []), []),
  areas: texts,
  groups: texts,
  schools: fallback(optional(pipe(array(pipe(string(), transform(schoolId))), transform((ids) => [...new Set(ids)].slice(0, MOST_CHOSEN))), []), []),
  only: fallback(optional(boolean(), false), false),
  from: fallback(optional(nullable(number()), null), null),
  to: fallback(optional(nullable(number()), null), null),
});

export type ScopeAddress = InferOutput<typeof scopeAddress>;
