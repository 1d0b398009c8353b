import { useMemo } from 'react';
import type { ConsoleRows } from '../../domain/answers/consoleAnswer.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import type { SqlAddress } from './address.ts';
import { isPlottable } from './plotOf.ts';
import { SqlChart } from './SqlChart.tsx';
import { SqlTable } from './SqlTable.tsx';

interface Props {
  readonly answer: ConsoleRows;
  readonly address: SqlAddress;
  readonly patch: PatchAddress<SqlAddress>;
}

const VIEWS = ['rows', 'chart'] as const;

/** The rows of an answer: how many, how long it took, as a table or as a chart, and as a file. */
export const SqlRows = ({ answer, address, patch }: Props) => {
  const { t, number } = useFormat();
  const { columns, rows, cut, ms } = answer;
  const plottable = isPlottable(answer);
  const show = plottable ? address.show : 'rows';
  const said = t(cut ? 'sql.cut' : 'sql.rows', { count: rows.length }) + t('chart.comma') + t('sql.took', { seconds: number(Math.max(0.1, ms / 1000)) });
  const sheet = useMemo(() => (): Sheet => ({
    name: [t('sql.title')],
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : value))),
  }), [t, columns, rows]);
  const table = () => <SqlTable answer={answer} />;
  const actions = (
    <Segmented label={t('sql.as')} segments={VIEWS.map((id) => ({ id, label: t(`sql.views.${id}`), disabled: id === 'chart' && !plottable }))} value={show} onChange={(id) => patch({ show: id })} />
  );
  if (show === 'chart') return <SqlChart answer={answer} address={address} patch={patch} scope={said} table={table} sheet={sheet} actions={actions} />;
  return (
    <Panel name="result" title={t('sql.result')} scope={said} actions={<>{actions}<SaveTableButton sheet={sheet} /></>}>
      {rows.length === 0 ? <p className="sql-quiet">{t('sql.noRows')}</p> : table()}
    </Panel>
  );
};
