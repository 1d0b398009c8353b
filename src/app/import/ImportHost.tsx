import { lazy, Suspense, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { WORKSPACE_ENDING } from '../../export/workspaceFile.ts';
import { SaveSetAsideContext } from '../../views/data/SaveSetAsideContext.ts';
import { WorkspacesContext } from '../../views/data/workspaces/WorkspacesContext.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import { ImportContext } from './importContext.ts';
import { useMarkCommitted } from './useMarkCommitted.ts';
import { useSaveSetAside } from './useSaveSetAside.ts';

const ImportRoom = lazy(async () => ({ default: (await import('./ImportRoom.tsx')).ImportRoom }));

interface Props {
  readonly children: ReactNode;
}

/** Everything of importing, around the screens: inside the providers of access, address and appearance. */
export const ImportHost = ({ children }: Props) => {
  const [batches, setBatches] = useState<readonly (readonly File[])[]>([]);
  const [used, setUsed] = useState(false);
  const openWorkspace = useContext(WorkspacesContext)?.open;
  const openImport = useCallback((files: readonly File[]) => {
    if (carriedPage()) return;
    const [workspace] = files.filter(({ name }) => name.toLowerCase().endsWith(`.${WORKSPACE_ENDING}`));
    if (workspace) return openWorkspace?.(workspace);
    if (files.length === 0) return;
    setUsed(true);
    setBatches((before) => [...before, files]);
  }, [openWorkspace]);
  const [committed, setCommitted] = useState<number | null>(null);
  const close = useCallback((revision?: number) => {
    setBatches([]);
    setCommitted(revision ?? null);
  }, []);
  useMarkCommitted(committed);
  const open = batches.length > 0;
  const control = useMemo(() => ({ openImport, open }), [openImport, open]);
  const saveSetAside = useSaveSetAside();
  return (
    <ImportContext value={control}>
      <SaveSetAsideContext value={saveSetAside}>
        {children}
        {used && (
          <Suspense>
            <ImportRoom batches={batches} onClose={close} />
          </Suspense>
        )}
      </SaveSetAsideContext>
    </ImportContext>
  );
};
