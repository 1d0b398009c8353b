export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text of the data (a metric's name, a unit) in both languages; what is known in one only stands in both. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The language that a tag names; all that is not English is read in Chinese. */
export const languageOf = (tag: string): Language => (tag === 'en' ? 'en' : 'zh');

export const sameInBoth = (text: string): Bilingual => ({ zh: text, en: text });
