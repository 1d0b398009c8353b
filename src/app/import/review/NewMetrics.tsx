import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Metric } from '../../../domain/metric.ts';
import { useDataText } from '../../../views/data/useDataText.ts';
import { NewMetricEditor } from './NewMetricEditor.tsx';

interface Props {
  readonly metrics: readonly Metric[];
  readonly onSave: (metric: Metric) => void;
}

/** The metrics that this table would bring in, each to be named and measured. */
export const NewMetrics = ({ metrics, onSave }: Props) => {
  const { t } = useTranslation();
  const { language } = useDataText();
  const [edited, setEdited] = useState<Metric | null>(null);
  return (
    <section className="review-new">
      <h3>{t('import.newMetrics', { n: metrics.length })}</h3>
      <Table<Metric>
        rowKey="id"
        size="small"
        dataSource={[...metrics]}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('data.catalogue.name'), render: (_, metric) => metric.name[language] },
          { title: t('data.catalogue.unit'), width: 90, render: (_, metric) => metric.unit[language] || '—' },
          { title: t('data.catalogue.kind'), width: 110, render: (_, metric) => t(`terms.metricKind.${metric.kind}`) },
          { title: t('data.catalogue.direction'), width: 120, render: (_, metric) => t(`terms.direction.${metric.direction}`) },
          {
            title: t('data.actions'),
            width: 90,
            render: (_, metric) => (
              <Button size="small" aria-label={t('data.catalogue.editOf', { name: metric.name[language] })} onClick={() => setEdited(metric)}>
                {t('data.edit')}
              </Button>
            ),
          },
        ]}
      />
      {edited && <NewMetricEditor key={edited.id} metric={edited} onClose={() => setEdited(null)} onSave={onSave} />}
    </section>
  );
};
