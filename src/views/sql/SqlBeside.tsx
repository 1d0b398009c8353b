import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsoleTable } from '../../queries/consoleTables.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { SqlAddress } from './address.ts';
import { ExampleList } from './ExampleList.tsx';
import type { PastQuery } from './history.ts';
import { PastList } from './PastList.tsx';
import { TableList } from './TableList.tsx';

interface Props {
  readonly tables: readonly ConsoleTable[];
  readonly past: readonly PastQuery[];
  readonly onInsert: (name: string) => void;
  readonly onRun: (sql: string, how?: Partial<SqlAddress>) => void;
  readonly onClear: () => void;
}

const TABS = ['tables', 'examples', 'past'] as const;

/** What helps to write a query: the tables in words, questions to begin with, what was run before. */
export const SqlBeside = memo(({ tables, past, onInsert, onRun, onClear }: Props) => {
  const { t } = useTranslation();
  const [tab, setTab] = useState<(typeof TABS)[number]>('tables');
  return (
    <section className="tb-panel sql-beside" aria-label={t('sql.help')}>
      <Segmented label={t('sql.help')} segments={TABS.map((id) => ({ id, label: t(`sql.tabs.${id}`) }))} value={tab} onChange={setTab} />
      {tab === 'tables' && <TableList tables={tables} onInsert={onInsert} />}
      {tab === 'examples' && <ExampleList onRun={onRun} />}
      {tab === 'past' && <PastList past={past} onRun={onRun} onClear={onClear} />}
    </section>
  );
});
