import { boolean, fallback, nullable, object, optional, string } from 'valibot';

/** Which story and slide are on view (absent: the story last changed, its first slide), and whether it is being presented. */
export const storyAddress = object({
  story: fallback(optional(nullable(string()), null), null),
  slide: fallback(optional(nullable(string()), null), null),
  show: fallback(optional(boolean(), false), false),
});
