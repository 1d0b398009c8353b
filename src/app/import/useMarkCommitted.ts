import { useEffect } from 'react';
import { useAccess } from '../../queries/access.ts';
import { markImportCommitted } from '../marks.ts';

/** Marks the commit once the workspace on view has its revision: then the import can be asked about, not before. */
export const useMarkCommitted = (committed: number | null): void => {
  const { which, workspace } = useAccess();
  const there = committed !== null && which === 'own' && workspace.revision >= committed;
  useEffect(() => {
    if (there) markImportCommitted(committed);
  }, [there, committed]);
};
