import { useMemo } from 'react';
import type { SchoolChange } from '../../domain/answers/schoolChanges.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useFormat } from '../useFormat.ts';
import { sizeOf } from './changeSize.ts';
import type { ChangesView } from './changesView.ts';
import type { DistributionView } from './distributionView.ts';
import { useSorted } from '../useSorted.ts';

interface Props {
  readonly view: DistributionView;
  readonly told: ChangesView;
  readonly changes: readonly SchoolChange[];
}

/** Every school with both years: both figures with their sources, the change, and whether it is more than usual. */
export const ChangesTable = ({ view: { metric, names, year, base }, told, changes }: Props) => {
  const { t, value, difference } = useFormat();
  const sorted = useSorted('changes', '-difference');
  const columns = useMemo((): readonly DataColumn<SchoolChange>[] => {
    const name = ({ school }: SchoolChange): string => names.get(school) ?? school;
    const size = sizeOf(told.movements);
    // To sort by a figure is to rank by it.
    const byFigure = (of: (row: SchoolChange) => number) => (metric.rankable ? { sortBy: of } : {});
    return [
      { id: 'school', title: t('distribution.school'), names: true, cell: name, sortBy: name },
      {
        id: 'before', title: told.rows.from, align: 'end', ...byFigure(({ before }) => before),
        cell: (row) => <FigureButton text={value(metric, row.before)} what={`${name(row)} ${base}`} source={row.sourceBefore} />,
      },
      {
        id: 'now', title: told.rows.to, align: 'end', ...byFigure(({ now }) => now),
        cell: (row) => <FigureButton text={value(metric, row.now)} what={`${name(row)} ${year}`} source={row.source} />,
      },
      {
        id: 'difference', title: t('distribution.difference'), align: 'end', sortBy: ({ now, before }) => now - before,
        cell: ({ now, before }) => (metric.kind === 'boolean' ? (now === before ? '' : value(metric, now)) : difference(metric, now - before)),
      },
      { id: 'judged', title: t('distribution.judged'), cell: (row) => (told.movements.usual === null ? '' : t(`distribution.size.${size(row)}`)), sortBy: size },
    ];
  }, [metric, names, year, base, told, t, value, difference]);
  return <DataTable {...sorted} caption={t('distribution.changes')} columns={columns} rows={changes} keyOf={({ school }) => school} />;
};
