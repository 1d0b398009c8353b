export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const names = new Intl.Collator('zh-CN', { numeric: true });

const compare = (one: number | string, other: number | string): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : names.compare(String(one), String(other));

/** Rows by a value of theirs; rows without it stay last in both directions, and equal rows keep their order. */
export const sortRows = <Row>(rows: readonly Row[], by: (row: Row) => number | string | null, descending: boolean): readonly Row[] => {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return sign * compare(one.value, other.value);
    })
    .map(({ row }) => row);
};
