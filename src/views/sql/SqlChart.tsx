import { useMemo, type ReactNode } from 'react';
import { consoleChart } from '../../charts/consoleChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import type { ConsoleRows } from '../../domain/answers/consoleAnswer.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useFormat } from '../useFormat.ts';
import { FORMS, type SqlAddress } from './address.ts';
import { plotOf } from './plotOf.ts';

interface Props {
  readonly answer: ConsoleRows;
  readonly address: SqlAddress;
  readonly patch: PatchAddress<SqlAddress>;
  readonly scope: string;
  readonly table: () => ReactNode;
  readonly sheet: () => Sheet;
  readonly actions: ReactNode;
}

const NONE = '';

/** An answer as a chart: which column lies along, which stands up, which parts the series. */
export const SqlChart = ({ answer, address, patch, scope, table, sheet, actions }: Props) => {
  const { t } = useFormat();
  const look = useLook();
  const plot = useMemo(() => plotOf(answer, address), [answer, address]);
  const drawing = useMemo(() => consoleChart(plot, look), [plot, look]);
  const all = answer.columns.map(({ name }) => ({ id: name, label: name }));
  const numbers = answer.columns.filter(({ kind }) => kind === 'number').map(({ name }) => ({ id: name, label: name }));
  return (
    <>
      <div className="sql-plot">
        <Segmented label={t('sql.form')} segments={FORMS.map((id) => ({ id, label: t(`sql.forms.${id}`) }))} value={plot.form} onChange={(form) => patch({ form })} />
        <SinglePicker label={t('sql.x')} options={all} value={plot.x} onChange={(x) => patch({ x })} placeholder="" />
        <SinglePicker label={t('sql.y')} options={numbers} value={plot.y} onChange={(y) => patch({ y })} placeholder="" />
        <SinglePicker label={t('sql.split')} options={[{ id: NONE, label: t('sql.noSplit') }, ...all]} value={plot.split ?? NONE} onChange={(split) => patch({ split })} placeholder="" />
      </div>
      <ChartPanel name="result" title={t('sql.result')} scope={scope} drawing={drawing} height={360} table={table} sheet={sheet} questions={[]} actions={actions}>
        {plot.series.length > 1 && (
          <ul className="sql-legend">
            {plot.series.map(({ name }, place) => (
              <li key={name}><span style={{ background: look.colours.series[place] }} />{name}</li>
            ))}
          </ul>
        )}
        {plot.left > 0 && <p className="sql-quiet">{t('sql.left', { count: plot.left })}</p>}
      </ChartPanel>
    </>
  );
};
