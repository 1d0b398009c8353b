import { useCallback } from 'react';
import { useAccess } from '../../queries/access.ts';
import { useFormat } from '../useFormat.ts';

/** What stands below a picture: the product, the day, and of the sample that it is invented. */
export const usePictureSource = (): (() => string) => {
  const { t, language } = useFormat();
  const { which } = useAccess();
  return useCallback(() => {
    const day = new Date().toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
    return [t('common.product'), t('figure.madeOn', { day }), which === 'sample' ? t('sheet.invented') : null].filter((part) => part !== null).join(t('figure.joiner'));
  }, [t, language, which]);
};
