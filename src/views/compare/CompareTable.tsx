import { useMemo } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import { isRanked } from '../../domain/isRanked.ts';
import type { Metric } from '../../domain/metric.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { CompareSummary } from './CompareSummary.tsx';
import { groupKey, type CompareRow, type Comparison } from './compareRows.ts';

interface Props {
  readonly shown: Comparison;
  /** The ids of the schools looked for; null: all. */
  readonly found: ReadonlySet<string> | null;
}

/** Schools down, metrics across. Every figure leads to its source, every school to its trend. */
export const CompareTable = ({ shown, found }: Props) => {
  const format = useFormat();
  const { theme } = useLook();
  useDrawnWith('compare', shown);
  const columns = useMemo((): readonly DataColumn<CompareRow>[] => {
    const { t, language } = format;
    const first = shown.metrics[0];
    const counted = ({ id }: Metric) => ({ n: shown.districts.get(id)?.n ?? 0, of: shown.districts.get(id)?.expected ?? shown.rows.length });
    const title = (metric: Metric): string => {
      const unit = metric.kind === 'count' || metric.kind === 'score' ? metric.unit[language] : '';
      const name = unit === '' ? metric.name[language] : t('compare.withUnit', { metric: metric.name[language], unit });
      return `${name} ${counted(metric).n}/${counted(metric).of}`;
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
        summary: typeNames(shown.types, t),
      },
      { id: 'type', title: t('compare.type'), width: '80px', cell: ({ school }) => t(`terms.schoolType.${school.type}`), sortBy: ({ school }) => school.type },
      ...shown.metrics.map(
        (metric): DataColumn<CompareRow> => ({
          id: metric.id,
          title: title(metric),
          hint: t('chart.counted', counted(metric)),
          summary: <CompareSummary metric={metric} types={shown.types} district={shown.districts.get(metric.id) ?? null} />,
          cell: ({ school, cells }) => (
            <CompareFigure metric={metric} school={school} cell={cells.get(metric.id) ?? null} group={isRanked(metric) ? (shown.groups.get(groupKey(school.type, metric.id)) ?? []) : null} />
          ),
          // To sort by a figure is to rank by it.
          ...(metric.rankable ? { sortBy: ({ cells }: CompareRow) => cells.get(metric.id)?.figure.value ?? null } : {}),
        }),
      ),
    ];
  }, [shown, format]);
  const rows = useMemo(() => (found ? shown.rows.filter(({ school }) => found.has(school.id)) : shown.rows), [shown, found]);
  return (
    <div className="compare-table">
      <DataTable caption={format.t('compare.caption')} columns={columns} rows={rows} keyOf={({ school }) => school.id} maxHeight={theme === 'projector' ? 'calc(100vh - 260px)' : 'calc(100vh - 210px)'} />
      {rows.length === 0 && <p className="compare-notes">{format.t('compare.notFound')}</p>}
      <p className="compare-notes">
        {format.t('compare.stripNote')}
      </p>
    </div>
  );
};
