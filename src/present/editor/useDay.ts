import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A time (ISO) as a day in words. */
export const useDay = (): ((at: string) => string) => {
  const { i18n } = useTranslation();
  return useCallback((at) => new Date(at).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' }), [i18n.language]);
};
