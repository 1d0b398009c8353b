import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../export/fileName.ts';
import { WORKSPACE_ENDING } from '../../export/workspaceFile.ts';
import { WorkspacesContext, type Workspaces } from '../../views/data/workspaces/WorkspacesContext.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import { saveBlob } from '../saveBlob.ts';
import { chooseStore } from '../workspace/chosenStore.ts';
import { fileOpening, type Opening } from './fileOpening.ts';
import { keptWorkspaces, removeWorkspace, renameWorkspace, saveWorkspace } from './keptWorkspaces.ts';
import { OpenFileDialog } from './OpenFileDialog.tsx';

interface Props {
  readonly children: ReactNode;
}

/** The page is loaded anew: every part of it that holds data of the workspace before begins afresh. */
const show = (store: string): void => {
  chooseStore(store);
  location.hash = '#/overview?ws=own';
  location.reload();
};

/** Saving, opening and switching whole workspaces, around the screens. */
export const WorkspaceFiles = ({ children }: Props) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [{ open, merge, leave }] = useState(() => fileOpening(setOpening));
  const workspaces = useMemo(
    (): Workspaces => ({
      list: keptWorkspaces,
      save: async (name) => {
        const saved = await saveWorkspace(name);
        if (saved.ok) saveBlob(saved.value, fileName([t('workspace.title'), name, new Date().toISOString().slice(0, 10)], WORKSPACE_ENDING));
        return saved.ok ? null : saved.problem;
      },
      open: (file) => void open(file),
      switchTo: show,
      rename: async (store, name) => {
        const renamed = await renameWorkspace(store, name);
        return renamed.ok ? null : renamed.problem;
      },
      remove: removeWorkspace,
    }),
    [open, t],
  );
  return (
    <WorkspacesContext value={carriedPage() ? null : workspaces}>
      {children}
      {opening && <OpenFileDialog opening={opening} onLeave={leave} onShow={show} onMerge={() => void merge().then(() => client.invalidateQueries({ queryKey: ['keptWorkspaces'] }))} />}
    </WorkspacesContext>
  );
};
