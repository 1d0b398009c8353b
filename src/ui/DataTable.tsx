import { useMemo, useRef, useState } from 'react';
import type { DataColumn } from './dataColumn.ts';
import { DataTableHead } from './DataTableHead.tsx';
import { sortRows, type Sorting } from './sortRows.ts';
import { useRowHeight } from './useRowHeight.ts';
import { useWindowedRows } from './useWindowedRows.ts';
import './dataTable.css';

interface Props<Row> {
  /** Said to those who cannot see what the table shows. */
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly maxHeight?: string;
  readonly sortedBy?: Sorting | null;
}

/** A table of any length: sticky head, sortable columns, only the rows in view are drawn. Rows are one line high. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, maxHeight = '60vh', sortedBy = null }: Props<Row>) => {
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight() + 2;
  const [sorting, setSorting] = useState<Sorting | null>(sortedBy);
  const ordered = useMemo(() => {
    const sortBy = columns.find((column) => column.id === sorting?.column)?.sortBy;
    return sorting && sortBy ? sortRows(rows, sortBy, sorting.descending) : rows;
  }, [rows, columns, sorting]);
  const summed = columns.some((column) => column.summary !== undefined);
  const { from, to } = useWindowedRows(box, { count: ordered.length, rowHeight });

  return (
    // It scrolls, so the keyboard must be able to reach it; a landmark it is not, since most stand in one of the same name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div ref={box} className="tb-table-box" style={{ maxHeight }} tabIndex={0} role="group" aria-label={caption}>
      <table className="tb-table" aria-rowcount={ordered.length + (summed ? 2 : 1)}>
        <caption className="tb-unseen">{caption}</caption>
        <DataTableHead columns={columns} sorting={sorting} onSort={setSorting} />
        <tbody>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * rowHeight }} />}
          {ordered.slice(from, to).map((row, index) => (
            <tr key={keyOf(row)} aria-rowindex={from + index + 2} style={{ height: rowHeight }}>
              {columns.map((column) => {
                const Cell = column.names ? 'th' : 'td';
                return (
                  <Cell key={column.id} scope={column.names ? 'row' : undefined} data-align={column.align ?? 'start'}>
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
          {to < ordered.length && <tr aria-hidden="true" style={{ height: (ordered.length - to) * rowHeight }} />}
        </tbody>
        {summed && (
          <tfoot>
            <tr aria-rowindex={ordered.length + 2}>
              {columns.map((column) => {
                const Cell = column.names ? 'th' : 'td';
                return (
                  <Cell key={column.id} scope={column.names ? 'row' : undefined} data-align={column.align ?? 'start'}>
                    {column.summary}
                  </Cell>
                );
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};
