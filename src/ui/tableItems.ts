import type { RowGroups } from './dataColumn.ts';

/** One line of a table's body. */
export type TableItem<Row> =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row }
  | { readonly kind: 'heading'; readonly key: string; readonly id: string; readonly title: string; readonly rows: readonly Row[]; readonly folded: boolean };

interface Given<Row> {
  /** In the order asked for. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly groups: RowGroups<Row> | null;
}

/** The lines of a table: all rows, or headings with theirs; a heading without rows is left out, a folded one shows none. */
export const tableItems = <Row>({ rows, keyOf, groups }: Given<Row>): readonly TableItem<Row>[] => {
  if (!groups) return rows.map((row) => ({ kind: 'row', key: keyOf(row), row }));
  const under = new Map<string, Row[]>(groups.headings.map(({ id }) => [id, []]));
  for (const row of rows) for (const id of groups.of(row)) under.get(id)?.push(row);
  return groups.headings.flatMap(({ id, title }): readonly TableItem<Row>[] => {
    const here = under.get(id) ?? [];
    if (here.length === 0) return [];
    const folded = groups.folded.includes(id);
    const heading = { kind: 'heading', key: `${id}\u0000`, id, title, rows: here, folded } as const;
    return [heading, ...(folded ? [] : here).map((row) => ({ kind: 'row', key: `${id}\u0000${keyOf(row)}`, row }) as const)];
  });
};
