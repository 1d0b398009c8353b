import type { TFunction } from 'i18next';
import type { SetAsideWords } from '../../ingest/setAsideCsv.ts';

/** The words of the file of cells set aside: what was wrong, and what the school can do about it. */
export const setAsideWords = (t: TFunction): SetAsideWords => ({
  columns: {
    file: t('data.setAside.file'),
    row: t('data.setAside.row'),
    column: t('data.setAside.column'),
    text: t('data.setAside.text'),
    reason: t('data.setAside.reason'),
    suggestion: t('data.setAside.suggestion'),
  },
  reason: (reason) => `${t(`setAside.${reason}`)} ${t(`setAside.${reason}_way`)}`,
});
