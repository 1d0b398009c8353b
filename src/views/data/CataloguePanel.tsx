import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findMetrics } from './findMetrics.ts';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FindBox } from '../../ui/FindBox.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { dataAddress } from './address.ts';
import { catalogueSheet } from './sheets/catalogueSheet.ts';
import { cutText } from './cutText.tsx';
import { MetricEditor } from './MetricEditor.tsx';
import { useNormWords } from './normWords.ts';
import { useDataText } from './useDataText.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';

const keyOf = ({ id }: Metric): string => id;

/** The metrics known here: those shipped, those made from unknown headers (first, since they need a look), those edited. */
export const CataloguePanel = () => {
  const { t } = useTranslation();
  const { workspace, editable } = useAccess();
  const [{ find }, patch] = useAddress(dataAddress);
  const { language } = useDataText();
  const norms = useNormWords();
  const [edited, setEdited] = useState<Metric | null>(null);
  useDrawnOnce(workspace.metrics);
  const found = useMemo(() => findMetrics(workspace.metrics, find), [workspace.metrics, find]);
  const columns = useMemo((): readonly DataColumn<Metric>[] => {
    const column = (id: 'theme' | 'kind' | 'unit' | 'direction' | 'aggregation' | 'origin', cell: (metric: Metric) => string): DataColumn<Metric> => ({ id, title: t(`data.catalogue.${id}`), cell, sortBy: cell });
    return [
      { id: 'name', title: t('data.catalogue.name'), names: true, cell: (metric) => cutText(metric.name[language]), sortBy: (metric) => metric.name[language] },
      column('theme', (metric) => t(`data.theme.${metric.theme}`)),
      column('kind', (metric) => t(`terms.metricKind.${metric.kind}`)),
      column('unit', (metric) => metric.unit[language] || '—'),
      column('direction', (metric) => t(`terms.direction.${metric.direction}`)),
      { ...column('aggregation', (metric) => t(`data.aggregation.${metric.aggregation}`)), cell: (metric) => cutText(t(`data.aggregation.${metric.aggregation}`)) },
      { id: 'norms', title: t('data.catalogue.norms'), cell: (metric) => cutText(norms(metric) || '—') },
      {
        ...column('origin', (metric) => t(`data.origin.${metric.origin}`)),
        cell: (metric) => <span className={metric.origin === 'inferred' ? 'data-notice' : ''}>{t(`data.origin.${metric.origin}`)}</span>,
      },
      ...(editable
        ? [
            {
              id: 'actions',
              title: t('data.actions'),
              cell: (metric: Metric) => (
                <button type="button" className="data-figure" aria-label={t('data.catalogue.editOf', { name: metric.name[language] })} onClick={() => setEdited(metric)}>
                  {t('data.edit')}
                </button>
              ),
            },
          ]
        : []),
    ];
  }, [t, language, norms, editable]);
  return (
    <>
      <p className="data-lead">{t('data.catalogue.lead')}</p>
      <div className="data-filters">
        <FindBox label={t('data.catalogue.find')} value={find} onFind={(text) => patch({ find: text }, { replace: true })} />
        {found.length > 0 && <SaveTableButton sheet={() => catalogueSheet(found, { t, language, norms })} />}
      </div>
      {found.length === 0 ? (
        <p className="data-note">{t('data.catalogue.none')}</p>
      ) : (
        <DataTable caption={t('data.tabs.catalogue')} columns={columns} rows={found} keyOf={keyOf} maxHeight="calc(100vh - var(--data-above))" />
      )}
      <MetricEditor key={edited?.id ?? ''} metric={edited} onClose={() => setEdited(null)} />
    </>
  );
};
