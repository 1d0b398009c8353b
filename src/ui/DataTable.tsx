import { useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DataColumn, RowGroups } from './dataColumn.ts';
import { DataTableHead } from './DataTableHead.tsx';
import { DataTableHeading } from './DataTableHeading.tsx';
import { sortRows, type Sorting } from './sortRows.ts';
import { usePartStage } from './PartStage.ts';
import { PrintingContext } from './PrintingContext.ts';
import { TableBox } from './TableBox.tsx';
import { tableItems } from './tableItems.ts';
import { useRowHeight } from './useRowHeight.ts';
import { useWindowedRows } from './useWindowedRows.ts';

interface Props<Row> {
  /** Said to those who cannot see what the table shows. */
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly maxHeight?: string;
  readonly sortedBy?: Sorting | null;
  /** Given, the order is kept by who shows the table, and `sortedBy` is the order. */
  readonly onSort?: (sorting: Sorting | null) => void;
  /** Stay above the others, whatever the order. */
  readonly first?: (row: Row) => boolean;
  readonly groups?: RowGroups<Row> | null;
  /** Movable columns can be moved; what order they are then in. */
  readonly onMove?: (ids: readonly string[]) => void;
}

/** A table of any length: sticky head, sortable columns, only the rows in view are drawn. Rows are one line high. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, maxHeight = '60vh', sortedBy = null, onSort, first, groups = null, onMove }: Props<Row>) => {
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight() + 2;
  const [own, setOwn] = useState<Sorting | null>(sortedBy);
  const sorting = onSort ? sortedBy : own;
  const items = useMemo(() => {
    const sortBy = sorting && sorterOf(columns, sorting.column);
    const sorted = sorting && sortBy ? sortRows(rows, sortBy, sorting.descending) : rows;
    return tableItems({ rows: first ? [...sorted.filter(first), ...sorted.filter((row) => !first(row))] : sorted, keyOf, groups });
  }, [rows, columns, sorting, first, keyOf, groups]);
  const summed = columns.some((column) => column.summary !== undefined);
  const printing = useContext(PrintingContext);
  // On a slide and on paper nothing scrolls, and files read the table from the slide.
  const staged = usePartStage() !== null || printing;
  const { from, to } = useWindowedRows(box, { count: items.length, rowHeight, of: items, ...(staged ? { whole: Infinity } : {}) });
  // The cells of a row are made once: scrolling draws only what comes into view.
  const made = useMemo(() => ({ columns, rows, cells: new Map<Row, ReactNode>() }), [columns, rows]);
  const cellsOf = (row: Row): ReactNode => {
    const known = made.cells.get(row);
    if (known !== undefined) return known;
    // Cells are known by their place: other columns are written into the same cells.
    const cells = made.columns.map((column, place) => {
      const Cell = column.names ? 'th' : 'td';
      return (
        <Cell key={place} scope={column.names ? 'row' : undefined} data-names={column.names === true && place === 0 ? true : undefined} data-align={column.align ?? 'start'}>
          {column.cell(row)}
        </Cell>
      );
    });
    made.cells.set(row, cells);
    return cells;
  };

  return (
    <TableBox box={box} label={caption} maxHeight={maxHeight}>
      <table className="tb-table" aria-rowcount={items.length + (summed ? 2 : 1)}>
        <caption className="tb-unseen">{caption}</caption>
        <DataTableHead columns={columns} sorting={sorting} onSort={onSort ?? setOwn} onMove={onMove} />
        <tbody>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * rowHeight }} />}
          {items.slice(from, to).map((item, index) =>
            item.kind === 'heading' ? (
              <DataTableHeading key={item.key} item={item} columns={columns} place={from + index + 2} height={rowHeight} counted={groups?.counted(item.rows.length) ?? ''} onFold={() => groups?.onFold(item.id)} />
            ) : (
              <tr key={item.key} aria-rowindex={from + index + 2} data-first={first?.(item.row) ? true : undefined} style={{ height: rowHeight }}>
                {cellsOf(item.row)}
              </tr>
            ),
          )}
          {to < items.length && <tr aria-hidden="true" style={{ height: (items.length - to) * rowHeight }} />}
        </tbody>
        {summed && (
          <tfoot>
            <tr aria-rowindex={items.length + 2}>
              {columns.map((column, place) => {
                const Cell = column.names ? 'th' : 'td';
                return (
                  <Cell key={column.id} scope={column.names ? 'row' : undefined} data-names={column.names === true && place === 0 ? true : undefined} data-align={column.align ?? 'start'}>
                    {column.summary}
                  </Cell>
                );
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </TableBox>
  );
};

const sorterOf = <Row,>(columns: readonly DataColumn<Row>[], id: string): DataColumn<Row>['sortBy'] =>
  columns.find((column) => column.id === id)?.sortBy ?? columns.find((column) => column.alsoSortBy?.id === id)?.alsoSortBy?.by;
