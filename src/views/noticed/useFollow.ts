import { useCallback } from 'react';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useOpenRecords } from '../behind/RecordsBehind.tsx';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import type { Leading } from './sentencePart.ts';

/** Opens what a figure of a sentence leads to. */
export const useFollow = (): ((leads: Leading) => void) => {
  const openSource = useOpenSource();
  const openBehind = useOpenBehind();
  const openRecords = useOpenRecords();
  const openRecord = useOpenRecord();
  return useCallback(
    (leads) => {
      switch (leads.to) {
        case 'source':
          return openSource(sourceText(leads.source));
        case 'behind':
          return openBehind(leads.behind);
        case 'records':
          return openRecords(leads.records);
        case 'record':
          return void openRecord(leads.row, { programme: leads.programme });
      }
    },
    [openSource, openBehind, openRecords, openRecord],
  );
};
