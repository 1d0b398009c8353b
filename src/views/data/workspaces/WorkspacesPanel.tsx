import { App } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useContext, useMemo, useState, type ChangeEvent } from 'react';
import { blanksOf, type Problem } from '../../../domain/problem.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { DataColumn } from '../../../ui/dataColumn.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useDataText } from '../useDataText.ts';
import { useDrawnOnce } from '../useDrawnOnce.ts';
import { WorkspaceName } from './WorkspaceName.tsx';
import { WorkspacesContext, type WorkspaceListed } from './WorkspacesContext.ts';
import { useFormat } from '../../useFormat.ts';

const NONE: readonly WorkspaceListed[] = [];
const keyOf = ({ store }: WorkspaceListed): string => store;

/** 工作区: those of this browser; saving the one on view as a file, opening one, switching, naming, deleting. */
export const WorkspacesPanel = () => {
  const { t } = useFormat();
  const say = useDataText();
  const { modal, message } = App.useApp();
  const workspaces = useContext(WorkspacesContext);
  const { data: listed = NONE, refetch } = useQuery({ queryKey: ['keptWorkspaces'], queryFn: async () => (await workspaces?.list()) ?? NONE, staleTime: 0, gcTime: 0 });
  const [saving, setSaving] = useState(false);
  useDrawnOnce(listed);
  const nameOf = useCallback(({ name }: Pick<WorkspaceListed, 'name'>) => name ?? t('workspace.mine'), [t]);
  const onView = listed.find((one) => one.onView);
  const tell = useCallback(
    (problem: Problem | null, done: string) => {
      if (problem) message.error(t(`problem.${problem.code}`, blanksOf(problem)));
      else if (done !== '') message.success(done);
    },
    [message, t],
  );
  const save = async (): Promise<void> => {
    if (!workspaces || !onView) return;
    setSaving(true);
    tell(await workspaces.save(nameOf(onView)), '');
    setSaving(false);
  };
  const open = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file) workspaces?.open(file);
  };
  const columns = useMemo((): readonly DataColumn<WorkspaceListed>[] => {
    const remove = (one: WorkspaceListed) =>
      modal.confirm({
        title: t('workspace.removeTitle', { name: nameOf(one) }),
        content: t('workspace.removeWhat', { imports: say.count(one.imports), figures: say.count(one.figures) }),
        okText: t('workspace.remove'),
        okButtonProps: { danger: true },
        cancelText: t('common.cancel'),
        onOk: async () => {
          await workspaces?.remove(one.store);
          message.success(t('workspace.removed', { name: nameOf(one) }));
          await refetch();
        },
      });
    const rename = async (one: WorkspaceListed, name: string): Promise<void> => {
      tell((await workspaces?.rename(one.store, name)) ?? null, t('workspace.renamed'));
      await refetch();
    };
    return [
      { id: 'name', title: t('workspace.name'), names: true, cell: (one) => <WorkspaceName name={nameOf(one)} onRename={(name) => void rename(one, name)} /> },
      { id: 'since', title: t('workspace.since'), width: '190px', cell: ({ since }) => (since === null ? '—' : say.time(since)) },
      { id: 'imports', title: t('workspace.imports'), align: 'end', width: '110px', cell: ({ imports }) => t('workspace.nImports', { n: say.count(imports) }) },
      { id: 'figures', title: t('workspace.figures'), align: 'end', width: '130px', cell: ({ figures }) => say.count(figures) },
      {
        id: 'actions',
        title: t('workspace.actions'),
        width: '320px',
        cell: (one) =>
          one.onView ? (
            <span className="data-muted">{t('workspace.onView')}</span>
          ) : (
            <span className="data-row-actions">
              <button type="button" className="tb-button" onClick={() => workspaces?.switchTo(one.store)}>
                {t('workspace.switchTo')}
                <span className="tb-unseen">{nameOf(one)}</span>
              </button>
              <button type="button" className="tb-button tb-button-quiet" onClick={() => remove(one)}>
                {t('workspace.remove')}
                <span className="tb-unseen">{nameOf(one)}</span>
              </button>
            </span>
          ),
      },
    ];
  }, [t, say, nameOf, modal, message, workspaces, refetch, tell]);
  return (
    <>
      <p className="data-lead">{t('workspace.lead')}</p>
      <div className="data-filters">
        <button type="button" className="tb-button tb-button-primary" disabled={saving || !onView} onClick={() => void save()}>
          <Icon name="save" />
          {t(saving ? 'workspace.saving' : 'workspace.save')}
        </button>
        <label className="tb-button">
          <input className="tb-unseen" type="file" accept=".tongbi" onChange={open} />
          <Icon name="folder" />
          {t('workspace.open')}
        </label>
      </div>
      <DataTable caption={t('workspace.title')} columns={columns} rows={listed} keyOf={keyOf} />
    </>
  );
};
