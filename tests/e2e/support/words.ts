import type { Language } from '../../../src/domain/bilingual.ts';
import { makeWords } from '../../../src/words/translate.ts';

type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** Texts as the product says them in that language, so that tests name things as the user reads them. */
export const wordsOf = (language: Language): Say => {
  const say = makeWords(language).getFixedT(language);
  return (key, values = {}) => say(key, { ...values });
};

export const zh = wordsOf('zh');
export const en = wordsOf('en');
