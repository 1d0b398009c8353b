import { boolean, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { FINDING_KINDS } from '../../domain/finding.ts';
import { FOLLOW_UP_STATES } from '../../domain/journal.ts';
import { asAddress } from '../figure/asAddress.ts';
import { scopeAddress } from '../scope/address.ts';

/**
 * What is on view on the screen. `part`: categories over the years, or last year's measures; `category`: the one whose
 * returning is told, empty: all; `said`: whose sentences of
 * which category the drawer shows, `<school>~<category>`; `year`: the year whose results stand beside the measures of the
 * year before, null: the last with findings; `sentences`: what the reports say stands unfolded.
 */
export const findingsAddress = object({
  ...scopeAddress.entries,
  ...asAddress.entries,
  part: fallback(optional(picklist(['categories', 'measures']), 'categories'), 'categories'),
  kind: fallback(optional(picklist(FINDING_KINDS), 'problem'), 'problem'),
  category: fallback(optional(pipe(string(), transform((text) => text.slice(0, 100))), ''), ''),
  said: fallback(optional(pipe(string(), transform((text) => text.slice(0, 300))), ''), ''),
  year: fallback(optional(nullable(number()), null), null),
  state: fallback(optional(picklist(['all', 'none', ...FOLLOW_UP_STATES]), 'all'), 'all'),
  sentences: fallback(optional(boolean(), false), false),
});

export type FindingsAddress = InferOutput<typeof findingsAddress>;
