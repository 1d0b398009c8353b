import { useCallback } from 'react';
import { useAccess } from '../../queries/access.ts';

export const useSchoolName = (): ((id: string) => string) => {
  const { workspace } = useAccess();
  return useCallback((id) => workspace.schools.find((school) => school.id === id)?.name ?? id, [workspace.schools]);
};
