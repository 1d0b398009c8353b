import { Drawer } from 'antd';
import type { QualityAsk } from '../../../domain/answers/qualityAsks.ts';
import type { Year } from '../../../domain/year.ts';
import { useAccess } from '../../../queries/access.ts';
import { sourceText } from '../../../queries/sourceAddress.ts';
import type { DataColumn } from '../../../ui/dataColumn.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { useOpenSource } from '../../../ui/useOpenSource.ts';
import { CorrectButton } from '../../correction/CorrectButton.tsx';
import { useFigureText } from '../../source/useFigureText.ts';
import { useFormat } from '../../useFormat.ts';
import type { SchoolAsks } from './askGroups.ts';
import { askText } from './askText.ts';
import { SaveChecks } from './SaveChecks.tsx';
import type { ChecksWanted } from './SaveChecksContext.ts';

interface Props {
  readonly asks: SchoolAsks | null;
  readonly year: Year;
  readonly wanted: (schools: readonly SchoolAsks[]) => ChecksWanted;
  readonly onClose: () => void;
}

const keyOf = ({ metric, kind }: QualityAsk): string => `${metric ?? ''} ${kind}`;

/** What one school is asked: each figure with the reason, its source, and the means to correct it at once. */
export const SchoolAsksDrawer = ({ asks, year, wanted, onClose }: Props) => {
  const { t, yearShort } = useFormat();
  const { workspace } = useAccess();
  const name = workspace.schools.find(({ id }) => id === asks?.school)?.name ?? '';
  return (
    <Drawer
      open={asks !== null}
      onClose={onClose}
      size={920}
      destroyOnHidden
      closable={{ 'aria-label': t('common.close') }}
      title={asks ? t('quality.of', { school: name, year: yearShort(year) }) : ''}
      extra={asks && <SaveChecks single wanted={() => wanted([asks])} />}
    >
      {asks && <AsksTable asks={asks} year={year} />}
    </Drawer>
  );
};

const AsksTable = ({ asks: { school, asks }, year }: { readonly asks: SchoolAsks; readonly year: Year }) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const say = useFigureText();
  const openSource = useOpenSource();
  const { metrics } = workspace;
  const metricName = ({ metric }: QualityAsk): string => (metric === null ? t('quality.whole') : say.metric(metric));
  const valueText = ({ metric, value, status, missing }: QualityAsk): string => (metric === null || status === null || missing === null ? '' : say.value({ metric, value, status, missing }));
  const columns: readonly DataColumn<QualityAsk>[] = [
    { id: 'metric', title: t('source.metric'), names: true, width: '13em', cell: (ask) => <span className="data-cut" title={metricName(ask)}>{metricName(ask)}</span> },
    {
      id: 'value',
      title: t('quality.value'),
      align: 'end',
      width: '8em',
      cell: (ask) => {
        const { source } = ask;
        if (!source) return <span className="data-muted">{ask.metric === null ? '' : t('quality.nothing')}</span>;
        return (
          <button type="button" className="data-figure" aria-label={t('source.open', { what: `${metricName(ask)} ${valueText(ask)}` })} onClick={() => openSource(sourceText(source))}>
            {valueText(ask)}
          </button>
        );
      },
    },
    {
      id: 'before',
      title: t('quality.before'),
      align: 'end',
      width: '7em',
      cell: ({ metric, before, sourceBefore }) => {
        if (metric === null || before === null || !sourceBefore) return '';
        const text = say.value({ metric, value: before, status: 'reported', missing: 'none' });
        return (
          <button type="button" className="data-figure" aria-label={t('source.open', { what: text })} onClick={() => openSource(sourceText(sourceBefore))}>
            {text}
          </button>
        );
      },
    },
    {
      id: 'why',
      title: t('quality.why'),
      cell: (ask) => {
        const text = askText(ask, { t, language, metrics });
        return (
          <span className="quality-why" title={text}>
            {text}
          </span>
        );
      },
    },
    {
      id: 'action',
      title: t('quality.action'),
      width: '6em',
      cell: ({ metric, value, numerator, denominator, status, missing }) =>
        metric && (
          <CorrectButton
            className="data-let"
            label={`${t(status ? 'correction.button' : 'correction.buttonAdd')} ${say.metric(metric)}`}
            figure={{ school, year, metric }}
            current={status && missing ? { value, numerator, denominator, status, missing } : null}
          />
        ),
    },
  ];
  return <DataTable caption={t('data.tabs.quality')} columns={columns} rows={asks} keyOf={keyOf} maxHeight="calc(100vh - 140px)" />;
};
