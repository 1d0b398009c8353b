import { App, Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportId } from '../../domain/ids.ts';
import type { Workspace } from '../../domain/journal.ts';
import { useAccess } from '../../queries/access.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { importsSheet } from './sheets/importsSheet.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';
import { ImportFiles } from './ImportFiles.tsx';
import { SetAsideLink } from './SetAsideLink.tsx';
import { useDataText } from './useDataText.ts';
import '../source/source.css';
import '../behind/records.css';

type Import = Workspace['imports'][number];
const sum = (entry: Import, part: 'setAside' | 'cells'): number => entry.files.reduce((total, file) => total + file[part], 0);

const filesOf = (entry: Import) => <ImportFiles entry={entry} />;

/** The journal of imports, newest first, with undo and redo. */
export const ImportsPanel = () => {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const { workspace, editable, undo, redo } = useAccess();
  const say = useDataText();
  useDrawnOnce(workspace.imports);
  const run = async (change: (id: ImportId) => Promise<void>, id: ImportId, done: string) => {
    try {
      await change(id);
      message.success(done);
    } catch {
      message.error(t('data.imports.failed'));
    }
  };
  const ask = (entry: Import) => {
    const values = {
      figures: say.count(entry.observations),
      schools: say.count(entry.schoolIds.length),
      metrics: say.count(entry.metricIds.length),
      brands: say.count(entry.brands),
      findings: say.count(entry.findings),
    };
    modal.confirm({
      title: t(entry.live ? 'data.imports.undoTitle' : 'data.imports.redoTitle'),
      content: (
        <>
          <p>{say.names(entry)}</p>
          <p>{t(entry.live ? 'data.imports.undoWhat' : 'data.imports.redoWhat', values)}</p>
        </>
      ),
      okText: t(entry.live ? 'data.imports.undo' : 'data.imports.redo'),
      cancelText: t('common.cancel'),
      okButtonProps: { danger: entry.live },
      onOk: () => (entry.live ? run(undo, entry.id, t('data.imports.undone')) : run(redo, entry.id, t('data.imports.redone'))),
    });
  };
  const list = (
    <Table<Import>
      rowKey="id"
      size="middle"
      dataSource={workspace.imports.toReversed()}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 900 }}
      rowClassName={(entry) => (entry.live ? '' : 'data-undone')}
      locale={{ emptyText: <Empty description={t('data.imports.empty')} /> }}
      expandable={{ expandedRowRender: filesOf, columnTitle: <span className="data-unseen">{t('data.imports.details')}</span> }}
      columns={[
        { title: t('data.imports.when'), render: (_, entry) => say.time(entry.at), width: 170 },
        { title: t('data.imports.files'), render: (_, entry) => say.names(entry) },
        { title: t('data.imports.schools'), width: 76, align: 'right', render: (_, entry) => say.count(entry.schoolIds.length) },
        { title: t('data.imports.metrics'), width: 76, align: 'right', render: (_, entry) => say.count(entry.metricIds.length) },
        { title: t('data.imports.figures'), width: 180, align: 'right', render: (_, entry) => say.taken(entry) },
        { title: t('data.imports.setAside'), width: 90, align: 'right', render: (_, entry) => <SetAsideLink id={entry.id} count={sum(entry, 'setAside')} /> },
        { title: t('data.imports.state'), render: (_, entry) => <span className={entry.live ? 'source-holds' : 'source-yields'}>{t(entry.live ? 'data.imports.live' : 'data.imports.notLive')}</span> },
        ...(editable
          ? [
              {
                title: t('data.imports.actions'),
                width: 112,
                render: (_: unknown, entry: Import) => (
                  <Button size="small" danger={entry.live} onClick={() => ask(entry)}>
                    {t(entry.live ? 'data.imports.undo' : 'data.imports.redo')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
  return (
    <>
      {workspace.imports.length > 0 && (
        <div className="records-take">
          <SaveTableButton sheet={() => importsSheet(workspace.imports, { t, time: say.time })} />
        </div>
      )}
      {list}
    </>
  );
};
