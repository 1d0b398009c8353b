import { common as commonEn } from './en/common.ts';
import { common as commonZh } from './zh/common.ts';

/** Every text the user reads, one file a subject; the English file of a subject has exactly the keys of the Chinese one. */
export const resources = {
  zh: { translation: { common: commonZh } },
  en: { translation: { common: commonEn } },
};
