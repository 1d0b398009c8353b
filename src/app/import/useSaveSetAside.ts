import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { setAsideCsv } from '../../ingest/setAsideCsv.ts';
import type { SaveSetAside } from '../../views/data/SaveSetAsideContext.ts';
import { saveBlob } from '../saveBlob.ts';
import { setAsideWords } from './setAsideWords.ts';

const MARK_AND_HEADER = /^\uFEFF[^\r\n]*\r\n/u;

/** Saves the cells that imports set aside as one CSV file. */
export const useSaveSetAside = (): SaveSetAside => {
  const { t } = useTranslation();
  return useCallback(
    (parts) => {
      const texts = parts.map(({ columns, files }) => setAsideCsv(columns, { files, words: setAsideWords(t) }));
      const [first = '', ...rest] = texts;
      const csv = new Blob([first, ...rest.map((text) => text.replace(MARK_AND_HEADER, ''))], { type: 'text/csv;charset=utf-8' });
      saveBlob(csv, t('import.setAsideFile', { date: new Date().toISOString().slice(0, 10) }));
    },
    [t],
  );
};
