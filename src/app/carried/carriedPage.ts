import { boolean, exactOptional, fallback, object, optional, picklist, safeParse, string } from 'valibot';
import { THEME_NAMES } from '../../charts/look.ts';
import { LANGUAGES } from '../../domain/bilingual.ts';
import { PACK_MANNERS, type PackManner } from '../../domain/pack/packData.ts';

/** The element in which a page that was handed on says how it begins. */
export const CARRIED_ID = 'carried';

/** The first slide as a picture, which stands before any script has run. */
export const POSTER_ID = 'carried-poster';

const schema = object({
  /** The address it opens at. */
  address: string(),
  language: fallback(picklist(LANGUAGES), 'zh'),
  theme: fallback(picklist(THEME_NAMES), 'light'),
  savedAt: optional(string(), ''),
  /** Made for a school: the others have no names. */
  pack: exactOptional(object({ invented: boolean(), manner: fallback(picklist(PACK_MANNERS), 'letters'), school: exactOptional(string()) })),
});

export interface CarriedPage {
  readonly address: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEME_NAMES)[number];
  readonly savedAt: string;
  readonly pack?: { readonly invented: boolean; readonly manner: PackManner; readonly school?: string };
}

const read = (): CarriedPage | null => {
  const text = typeof document === 'undefined' ? null : (document.querySelector(`script#${CARRIED_ID}`)?.textContent ?? null);
  if (text === null) return null;
  const result = safeParse(schema, JSON.parse(text));
  return result.success ? result.output : null;
};

let page: CarriedPage | null | undefined;

/** What this page carries, where it is one that was handed on; null in the product itself. */
export const carriedPage = (): CarriedPage | null => (page === undefined ? (page = read()) : page);
