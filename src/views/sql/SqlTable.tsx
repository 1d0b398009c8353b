import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsoleCell, ConsoleRows } from '../../domain/answers/consoleAnswer.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { cellText } from './cellText.tsx';

interface Row {
  readonly no: number;
  readonly cells: readonly ConsoleCell[];
}

const sortable = (value: ConsoleCell): number | string | null => (typeof value === 'boolean' ? Number(value) : value);

export const SqlTable = memo(({ answer: { columns, rows } }: { readonly answer: ConsoleRows }) => {
  const { t } = useTranslation();
  const lines = useMemo(() => rows.map((cells, no): Row => ({ no, cells })), [rows]);
  const shown = useMemo(() => columns.map(({ name, type, kind }, place): DataColumn<Row> => ({
    id: `${place} ${name}`,
    title: name,
    hint: `${name} ${type}`,
    align: kind === 'number' ? 'end' : 'start',
    cell: ({ cells }) => cellText(cells[place] ?? null),
    sortBy: ({ cells }) => {
      const value = sortable(cells[place] ?? null);
      return kind === 'number' && typeof value === 'string' ? Number(value) : value;
    },
  })), [columns]);
  return <DataTable caption={t('sql.result')} columns={shown} rows={lines} keyOf={({ no }) => String(no)} />;
});
