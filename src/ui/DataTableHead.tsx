import { useState } from 'react';
import { ColumnGrip } from './ColumnGrip.tsx';
import type { DataColumn } from './dataColumn.ts';
import { Icon } from './Icon.tsx';
import { moved } from './moved.ts';
import type { Sorting } from './sortRows.ts';

interface Props<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
  readonly onMove?: ((ids: readonly string[]) => void) | undefined;
}

/** Pressing a title sorts up, then down, then as given. */
const next = (sorting: Sorting | null, column: string): Sorting | null => {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
};

const ariaSort = (sorting: Sorting | null, columns: readonly (string | undefined)[]): 'ascending' | 'descending' | 'none' => {
  if (sorting === null || !columns.includes(sorting.column)) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
};

export const DataTableHead = <Row,>({ columns, sorting, onSort, onMove }: Props<Row>) => {
  const [dragged, setDragged] = useState<string | null>(null);
  const movable = columns.filter((column) => column.movable).map(({ id }) => id);
  const button = (id: string, title: string) => (
    <button type="button" onClick={() => onSort(next(sorting, id))} aria-pressed={sorting?.column === id}>
      {title}
      {sorting?.column === id && <Icon name={sorting.descending ? 'down' : 'up'} size={14} />}
    </button>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, title, hint, names = false, align = 'start', width, sortBy, alsoSortBy, movable: moves = false }, place) => (
          <th
            key={id}
            scope="col"
            title={hint}
            data-names={names && place === 0 ? true : undefined}
            data-align={align}
            style={{ width }}
            aria-sort={sortBy || alsoSortBy ? ariaSort(sorting, [id, alsoSortBy?.id]) : undefined}
            data-target={dragged !== null && moves && dragged !== id ? true : undefined}
            onDragOver={(event) => {
              if (dragged !== null && moves) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null && moves) onMove?.(moved(movable, dragged, movable.indexOf(id)));
              setDragged(null);
            }}
          >
            {moves && onMove && movable.length > 1 && <ColumnGrip id={id} title={title} columns={movable} onMove={onMove} onDrag={setDragged} />}
            {sortBy ? button(id, title) : title}
            {alsoSortBy && <span className="tb-table-also">{button(alsoSortBy.id, alsoSortBy.title)}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
};
