import { common as commonEn } from './en/common.ts';
import { shell as shellEn } from './en/shell.ts';
import { common as commonZh } from './zh/common.ts';
import { shell as shellZh } from './zh/shell.ts';

/** Every text the user reads, one file a subject; the English file of a subject has exactly the keys of the Chinese one. */
export const resources = {
  zh: { translation: { common: commonZh, shell: shellZh } },
  en: { translation: { common: commonEn, shell: shellEn } },
};
