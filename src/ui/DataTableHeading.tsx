import type { DataColumn } from './dataColumn.ts';
import { Icon } from './Icon.tsx';
import type { TableItem } from './tableItems.ts';

interface Props<Row> {
  readonly item: Extract<TableItem<Row>, { readonly kind: 'heading' }>;
  readonly columns: readonly DataColumn<Row>[];
  /** Its line in the table. */
  readonly place: number;
  readonly height: number;
  /** How many rows it has, in words. */
  readonly counted: string;
  readonly onFold: () => void;
}

/** The line above the rows of a group: its name, which folds it, and what each column comes to in it. */
export const DataTableHeading = <Row,>({ item, columns, place, height, counted, onFold }: Props<Row>) => (
  <tr className="tb-table-heading" aria-rowindex={place} style={{ height }}>
    {columns.map((column, at) =>
      column.names ? (
        <th key={column.id} scope="row" data-names={at === 0 ? true : undefined}>
          <button type="button" aria-expanded={!item.folded} onClick={onFold}>
            <Icon name={item.folded ? 'unfold' : 'down'} size={14} />
            {item.title} <span className="tb-table-counted">{counted}</span>
          </button>
        </th>
      ) : (
        <td key={column.id} data-align={column.align ?? 'start'}>
          {column.group?.(item.rows, item.id)}
        </td>
      ),
    )}
  </tr>
);
