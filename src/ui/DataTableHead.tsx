import type { DataColumn } from './dataColumn.ts';
import { Icon } from './Icon.tsx';
import type { Sorting } from './sortRows.ts';

interface Props<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

/** Pressing a title sorts up, then down, then as given. */
const next = (sorting: Sorting | null, column: string): Sorting | null => {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
};

const ariaSort = (sorting: Sorting | null, column: string): 'ascending' | 'descending' | 'none' => {
  if (sorting?.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
};

export const DataTableHead = <Row,>({ columns, sorting, onSort }: Props<Row>) => (
  <thead>
    <tr aria-rowindex={1}>
      {columns.map(({ id, title, hint, align = 'start', width, sortBy }) => (
        <th key={id} scope="col" title={hint} data-align={align} style={{ width }} aria-sort={sortBy ? ariaSort(sorting, id) : undefined}>
          {sortBy ? (
            <button type="button" onClick={() => onSort(next(sorting, id))}>
              {title}
              {sorting?.column === id && <Icon name={sorting.descending ? 'down' : 'up'} size={14} />}
            </button>
          ) : (
            title
          )}
        </th>
      ))}
    </tr>
  </thead>
);
