import { Empty, Select, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MetricMatch } from '../../../ingest/draft.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import { headerKey } from '../../../ingest/metrics.ts';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { Change } from '../protocol.ts';
import type { FileNo, KnownNames, TableDetail } from '../summary.ts';
import { NewMetrics } from './NewMetrics.tsx';

interface Props {
  readonly file: FileNo;
  readonly table: TableDetail;
  readonly known: KnownNames;
  readonly onChange: (change: Change) => void;
}

/** Which metric each header was taken for; unknown ones became metrics of their own, to be named and measured below. */
export const MetricMatches = ({ file, table, known, onChange }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const { mapping } = table;
  const correct = (match: MetricMatch, to: string) => {
    const metric = known.metrics.find(({ id }) => id === to)?.id;
    onChange({ kind: 'metric', correction: { key: headerKey(match.header), to: to === 'refuse' ? 'refuse' : (metric ?? 'new') } });
  };
  const setFraction = ({ metric }: MetricMatch, fraction: boolean) => {
    const without = (list: Mapping['fractions']) => list.filter((id) => id !== metric);
    const fractions = [...without(mapping.fractions), ...(fraction ? [metric] : [])];
    const percents = [...without(mapping.percents ?? []), ...(fraction ? [] : [metric])];
    onChange({ kind: 'mapping', file, table: table.table, mapping: { ...mapping, fractions, percents } });
  };
  const choices = [
    { value: 'new', label: t('import.asNewMetric') },
    { value: 'refuse', label: t('import.refuseMetric') },
    ...known.metrics.map(({ id, zh, en }) => ({ value: id, label: say.language === 'en' ? en : zh })),
  ];
  return (
    <>
      <p className="data-note">{t('import.metricsLead')}</p>
      <Table<MetricMatch>
        virtual
        size="small"
        rowKey={({ header, metric }) => `${header} ${metric}`}
        dataSource={[...table.metrics]}
        pagination={false}
        scroll={{ x: 800, y: 300 }}
        locale={{ emptyText: <Empty description={t('import.noMetrics')} /> }}
        columns={[
          { title: t('import.inFile'), width: 240, dataIndex: 'header', ellipsis: true },
          { title: t('import.figures'), width: 90, align: 'right', render: (_, { cells }) => say.count(cells) },
          {
            title: t('import.takenFor'),
            width: 260,
            render: (_, match) => (
              <Select
                size="small"
                className="review-wide"
                aria-label={t('import.takenForOf', { name: match.header })}
                showSearch={{ optionFilterProp: 'label' }}
                value={match.by !== 'inferred' && known.metrics.some(({ id }) => id === match.metric) ? match.metric : 'new'}
                options={choices}
                onChange={(to: string) => correct(match, to)}
              />
            ),
          },
          { title: t('import.why'), width: 110, render: (_, { by }) => <Tag className={by === 'inferred' ? 'data-notice' : ''}>{t(`import.metricBy.${by}`)}</Tag> },
          {
            title: t('import.scale'),
            width: 150,
            render: (_, match) =>
              match.fraction === null ? null : (
                <Select
                  size="small"
                  className="review-wide"
                  aria-label={t('import.scaleOf', { name: match.header })}
                  value={match.fraction ? 'fraction' : 'percent'}
                  options={(['percent', 'fraction'] as const).map((value) => ({ value, label: t(`import.scales.${value}`) }))}
                  onChange={(scale) => setFraction(match, scale === 'fraction')}
                />
              ),
          },
        ]}
      />
      {table.newMetrics.length > 0 && <NewMetrics metrics={table.newMetrics} onSave={(metric) => onChange({ kind: 'newMetric', metric })} />}
    </>
  );
};
