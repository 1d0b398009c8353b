import { array, fallback, nullable, number, object, optional, picklist, type InferOutput } from 'valibot';
import { INSIGHT_KINDS } from '../../insights/insight.ts';
import { scopeAddress } from '../scope/address.ts';

/** What is on view on the screen. `year` null: the latest; `when`: findings of that year, or of the years before it too; `kinds` empty: all; `unfolded`: the kinds listed to their end. */
export const noticedAddress = object({
  ...scopeAddress.entries,
  year: fallback(optional(nullable(number()), null), null),
  when: fallback(optional(picklist(['year', 'any']), 'year'), 'year'),
  kinds: fallback(optional(array(picklist(INSIGHT_KINDS)), []), []),
  unfolded: fallback(optional(array(picklist(INSIGHT_KINDS)), []), []),
});

export type NoticedAddress = InferOutput<typeof noticedAddress>;
