import { useCallback } from 'react';
import type { SourceRow } from '../../domain/answers/sourceOf.ts';
import { useAccess } from '../../queries/access.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { recordColumn } from './recordColumn.ts';

/** Opens the row that an application or a sentence comes from, at the cell that says it where the file can be read again. */
export const useOpenRecord = () => {
  const { evidence } = useAccess();
  const openSource = useOpenSource();
  return useCallback(
    async (row: SourceRow, said: Parameters<typeof recordColumn>[1]): Promise<void> => {
      const found = await evidence({ ...row, column: 0 }).catch(() => null);
      openSource(sourceText({ ...row, column: recordColumn(found, said) }));
    },
    [evidence, openSource],
  );
};
