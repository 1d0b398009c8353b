import { useMemo } from 'react';
import { isRanked } from '../../domain/isRanked.ts';
import type { Metric } from '../../domain/metric.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { groupKey, type CompareRow, type Comparison } from './compareRows.ts';

/** Schools down, metrics across. Every figure leads to its source, every school to its trend. */
export const CompareTable = ({ shown }: { readonly shown: Comparison }) => {
  const format = useFormat();
  useDrawnWith('compare', shown);
  const columns = useMemo((): readonly DataColumn<CompareRow>[] => {
    const { t, language } = format;
    const first = shown.metrics[0];
    const title = (metric: Metric): string => {
      const unit = metric.kind === 'count' || metric.kind === 'score' ? metric.unit[language] : '';
      const name = unit === '' ? metric.name[language] : t('compare.withUnit', { metric: metric.name[language], unit });
      return `${name} ${shown.counts.get(metric.id) ?? 0}/${shown.rows.length}`;
    };
    return [
      {
        id: 'school',
        title: t('compare.school'),
        names: true,
        width: '150px',
        cell: ({ school }) => (
          <AddressLink screen="trend" search={{ ...(first ? { metric: first.id } : {}), schools: [school.id] }} className="compare-school" title={school.name}>
            {school.name}
          </AddressLink>
        ),
        sortBy: ({ school }) => school.name,
      },
      { id: 'type', title: t('compare.type'), width: '80px', cell: ({ school }) => t(`terms.schoolType.${school.type}`), sortBy: ({ school }) => school.type },
      ...shown.metrics.map(
        (metric): DataColumn<CompareRow> => ({
          id: metric.id,
          title: title(metric),
          hint: t('chart.counted', { n: shown.counts.get(metric.id) ?? 0, of: shown.rows.length }),
          cell: ({ school, cells }) => (
            <CompareFigure metric={metric} school={school} cell={cells.get(metric.id) ?? null} group={isRanked(metric) ? (shown.groups.get(groupKey(school.type, metric.id)) ?? []) : null} />
          ),
          // To sort by a figure is to rank by it.
          ...(metric.rankable ? { sortBy: ({ cells }: CompareRow) => cells.get(metric.id)?.figure.value ?? null } : {}),
        }),
      ),
    ];
  }, [shown, format]);
  return (
    <div className="compare-table">
      <DataTable caption={format.t('compare.caption')} columns={columns} rows={shown.rows} keyOf={({ school }) => school.id} maxHeight="calc(100vh - 210px)" />
      <p className="compare-notes">
        {format.t('compare.stripNote')}
      </p>
    </div>
  );
};
