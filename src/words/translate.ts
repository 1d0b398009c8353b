import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../domain/bilingual.ts';
import { oneInEnglish } from './oneInEnglish.ts';
import { remembered } from './remembered.ts';
import { resources } from './resources.ts';

/** An i18next instance with both languages inside; nothing is fetched, and text is left to React to escape. */
export const makeWords = (language: Language): i18n => {
  const words = createInstance();
  words.use({ type: 'postProcessor', name: 'one', process: (text: string, _key: unknown, _options: unknown, { language: spoken }: { readonly language: string }) => (spoken === 'en' ? oneInEnglish(text) : text) });
  void words.init({
    lng: language,
    fallbackLng: 'zh',
    resources,
    // Said, though as by default: a key is then not searched for whether it is a sentence, each time.
    keySeparator: '.',
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
    postProcess: 'one',
  });
  // The hook of react-i18next takes its translator from here.
  words.getFixedT = new Proxy(words.getFixedT.bind(words), {
    apply: (make, _self, given: Parameters<i18n['getFixedT']>) => remembered(make(...given), () => words.language),
  });
  return words;
};

export type Translate = TFunction;
