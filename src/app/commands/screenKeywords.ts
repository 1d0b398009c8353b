import type { i18n } from 'i18next';
import { LANGUAGES } from '../../domain/bilingual.ts';
import type { ScreenName } from '../screens.ts';

/** What a screen is found by beside its name on view: its name in either language, and what people call what it shows. */
export const screenKeywords = (name: ScreenName, words: Pick<i18n, 'getFixedT'>): readonly string[] =>
  LANGUAGES.map((language) => words.getFixedT(language)).flatMap((t) => [t(`shell.${name}`), ...t(`commands.also.${name}`).split(' ')]);
