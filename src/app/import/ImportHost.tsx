import { lazy, Suspense, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { WORKSPACE_ENDING } from '../../export/workspaceFile.ts';
import { WorkspacesContext } from '../../views/data/workspaces/WorkspacesContext.ts';
import { SaveTableProvider } from '../SaveTableProvider.tsx';
import { carriedPage } from '../carried/carriedPage.ts';
import { ImportContext } from './importContext.ts';
import { useMarkCommitted } from './useMarkCommitted.ts';

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
  return (
    <ImportContext value={control}>
      {children}
      {used && (
        <Suspense>
          <SaveTableProvider invented={false}>
            <ImportRoom batches={batches} onClose={close} />
          </SaveTableProvider>
        </Suspense>
      )}
    </ImportContext>
  );
};
