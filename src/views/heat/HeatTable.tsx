import { useMemo } from 'react';
import type { HeatCell, HeatColumn, HeatSchool } from '../../charts/heat/heatRows.ts';
import type { Turn } from '../../domain/register/predecessors.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureLookup } from '../FigureLookup.tsx';
import { TurnMark } from '../TurnMark.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import type { HeatView } from './heatView.ts';
import { useSorted } from '../useSorted.ts';

/** The map as a table: every cell its figure or why there is none, each figure leading to its source. */
export const HeatTable = ({ view }: { readonly view: HeatView }) => {
  const { t, value, year: yearText } = useFormat();
  const sorted = useSorted('heat');
  useDrawnWith('heat', view);
  const { columns, rows, title } = view.rows;
  const lines = useMemo(() => rows.filter((row) => row.kind === 'school'), [rows]);
  const tableColumns = useMemo((): readonly DataColumn<HeatSchool>[] => {
    const said = (row: HeatSchool, column: HeatColumn, cell: HeatCell | undefined, turn: Turn | undefined) => {
      if (!cell || cell.kind === 'unexpected') return <span title={t('heat.unexpected')}>—</span>;
      if (cell.kind === 'missing') return t(`terms.without.${cell.why}`);
      const figure = <FigureLookup text={`${value(column.metric, cell.value)}${cell.soft ? '*' : ''}`} what={`${row.name} ${column.label}`} of={{ school: row.school, year: column.year, metric: column.metric.id }} />;
      return turn ? <>{figure} <TurnMark turn={turn} year={yearText(column.year)} className="tb-quiet" /></> : figure;
    };
    return [
      { id: 'school', title: t('heat.school'), names: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
      ...columns.map((column, place): DataColumn<HeatSchool> => ({
        id: column.key, title: column.label, align: 'end',
        cell: (row) => said(row, column, row.cells[place], row.turns.get(place)),
        ...(column.metric.rankable
          ? {
              sortBy: ({ cells }: HeatSchool) => {
                const cell = cells[place];
                return cell?.kind === 'value' ? cell.value : null;
              },
            }
          : {}),
      })),
    ];
  }, [columns, t, value, yearText]);
  return <DataTable {...sorted} caption={title} columns={tableColumns} rows={lines} keyOf={({ school }) => school} />;
};
