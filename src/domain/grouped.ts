/** Rows by what they have in common, groups and rows in the order of first appearance. */
export const grouped = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly (readonly [Key, readonly [Row, ...Row[]]])[] => {
  const groups = new Map<Key, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
};
