import { lazy, Suspense, useCallback } from 'react';
import { useAddress } from '../../ui/useAddress.ts';
import { parseRecords, recordsAddress, recordsText, type Records } from './recordsAddress.ts';

const RecordsDrawer = lazy(async () => ({ default: (await import('./RecordsDrawer.tsx')).RecordsDrawer }));

export const useOpenRecords = (): ((records: Records) => void) => {
  const [, patch] = useAddress(recordsAddress);
  return useCallback((records) => patch({ records: recordsText(records) }), [patch]);
};

/** Stands once in each screen that counts applications or findings: opens what `records=` in the address names. */
export const RecordsBehind = () => {
  const [{ records: text }, patch] = useAddress(recordsAddress);
  const records = parseRecords(text);
  if (!records) return null;
  return (
    <Suspense>
      <RecordsDrawer key={text} records={records} onClose={() => patch({ records: '' })} />
    </Suspense>
  );
};
