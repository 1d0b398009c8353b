import { useMemo } from 'react';
import type { HeatCell, HeatColumn, HeatRow } from '../../charts/heat/heatRows.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureLookup } from '../FigureLookup.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import type { HeatView } from './heatView.ts';

type SchoolRow = Extract<HeatRow, { kind: 'school' }>;

/** The map as a table: every cell its figure or why there is none, each figure leading to its source. */
export const HeatTable = ({ view }: { readonly view: HeatView }) => {
  const { t, value } = useFormat();
  useDrawnWith('heat', view);
  const { columns, rows, title } = view.rows;
  const lines = useMemo(() => rows.filter((row) => row.kind === 'school'), [rows]);
  const tableColumns = useMemo((): readonly DataColumn<SchoolRow>[] => {
    const said = (row: SchoolRow, column: HeatColumn, cell: HeatCell | undefined) => {
      if (!cell || cell.kind === 'unexpected') return <span title={t('heat.unexpected')}>—</span>;
      if (cell.kind === 'missing') return t(`terms.without.${cell.why}`);
      return <FigureLookup text={`${value(column.metric, cell.value)}${cell.soft ? '*' : ''}`} what={`${row.name} ${column.label}`} of={{ school: row.school, year: column.year, metric: column.metric.id }} />;
    };
    return [
      { id: 'school', title: t('heat.school'), names: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
      ...columns.map((column, place): DataColumn<SchoolRow> => ({
        id: column.key, title: column.label, align: 'end',
        cell: (row) => said(row, column, row.cells[place]),
        sortBy: ({ cells }) => {
          const cell = cells[place];
          return cell?.kind === 'value' ? cell.value : null;
        },
      })),
    ];
  }, [columns, t, value]);
  return <DataTable caption={title} columns={tableColumns} rows={lines} keyOf={({ school }) => school} />;
};
