import { Button, Empty, Input, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findMetrics } from './findMetrics.ts';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { dataAddress } from './address.ts';
import { catalogueSheet } from './sheets/catalogueSheet.ts';
import { MetricEditor } from './MetricEditor.tsx';
import { useNormWords } from './normWords.ts';
import { useDataText } from './useDataText.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';

/** The metrics known here: those shipped, those made from unknown headers (first, since they need a look), those edited. */
export const CataloguePanel = () => {
  const { t } = useTranslation();
  const { workspace, which } = useAccess();
  const [{ find }, patch] = useAddress(dataAddress);
  const { language } = useDataText();
  const norms = useNormWords();
  const [edited, setEdited] = useState<Metric | null>(null);
  useDrawnOnce(workspace.metrics);
  const found = findMetrics(workspace.metrics, find);
  return (
    <>
      <p className="data-lead">{t('data.catalogue.lead')}</p>
      <div className="data-filters">
        <Input.Search
          allowClear
          className="data-find"
          aria-label={t('data.catalogue.find')}
          placeholder={t('data.catalogue.find')}
          defaultValue={find}
          onSearch={(value) => patch({ find: value }, { replace: true })}
        />
        {found.length > 0 && <SaveTableButton sheet={() => catalogueSheet(found, { t, language, norms })} />}
      </div>
      <Table<Metric>
        rowKey="id"
        size="small"
        dataSource={found}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 1000 }}
        locale={{ emptyText: <Empty description={t('data.catalogue.none')} /> }}
        columns={[
          { title: t('data.catalogue.name'), render: (_, metric) => metric.name[language], width: 260 },
          { title: t('data.catalogue.theme'), render: (_, metric) => t(`data.theme.${metric.theme}`) },
          { title: t('data.catalogue.kind'), render: (_, metric) => t(`terms.metricKind.${metric.kind}`) },
          { title: t('data.catalogue.unit'), render: (_, metric) => metric.unit[language] || '—' },
          { title: t('data.catalogue.direction'), render: (_, metric) => t(`terms.direction.${metric.direction}`) },
          { title: t('data.catalogue.aggregation'), render: (_, metric) => t(`data.aggregation.${metric.aggregation}`) },
          { title: t('data.catalogue.norms'), render: (_, metric) => norms(metric) || '—', width: 220 },
          {
            title: t('data.catalogue.origin'),
            render: (_, metric) => <Tag className={metric.origin === 'inferred' ? 'data-notice' : ''}>{t(`data.origin.${metric.origin}`)}</Tag>,
          },
          {
            title: t('data.actions'),
            render: (_, metric) =>
              which === 'own' ? (
                <Button size="small" aria-label={t('data.catalogue.editOf', { name: metric.name[language] })} onClick={() => setEdited(metric)}>
                  {t('data.edit')}
                </Button>
              ) : (
                <span className="data-muted">{t('data.readOnly')}</span>
              ),
          },
        ]}
      />
      <MetricEditor key={edited?.id ?? ''} metric={edited} onClose={() => setEdited(null)} />
    </>
  );
};
