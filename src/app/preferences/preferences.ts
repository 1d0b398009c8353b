import * as v from 'valibot';
import { THEME_NAMES } from '../../charts/look.ts';
import { PICTURE_SIZES, SHARPNESSES } from '../../views/figure/pictureChoice.ts';
import { LANGUAGES } from '../../domain/bilingual.ts';

const schema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'zh'),
  theme: v.fallback(v.picklist(THEME_NAMES), 'light'),
  /** The navigation folded to its icons. */
  narrow: v.fallback(v.boolean(), false),
  /** The guide of the first visit was closed. */
  guided: v.fallback(v.boolean(), false),
  /** Of the pictures that charts are saved as. */
  pictureSize: v.fallback(v.picklist(PICTURE_SIZES), 'seen'),
  sharpness: v.fallback(v.picklist(SHARPNESSES), 2),
  /** Shortcuts of a single key; some readers of screens and speakers to their machines need them off (WCAG 2.1.4). */
  keys: v.fallback(v.boolean(), true),
});

export type Preferences = Readonly<v.InferOutput<typeof schema>>;

export const DEFAULT_PREFERENCES: Preferences = v.parse(schema, {});

/** In localStorage; index.html's head reads `language` and `theme` from it before anything is painted. */
export const PREFERENCES_KEY = 'tongbi.preferences';

export const parsePreferences = (text: string | null): Preferences => {
  if (text === null) return DEFAULT_PREFERENCES;
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
};
