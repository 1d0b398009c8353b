import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../domain/bilingual.ts';
import type { Look } from '../../charts/look.ts';
import { makeLook } from './makeLook.ts';

/** How charts look in files: light, whatever the page. */
export const usePaperLook = (): Look => {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language);
  return useMemo(() => makeLook('light', language, i18n.getFixedT(language)), [i18n, language]);
};
