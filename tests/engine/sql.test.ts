import { expect, it } from 'vitest';
import { sql, sqlList } from '../../src/engine/sql.ts';

it('binds values, and splices in only what is SQL itself', () => {
  const only = sql`year = ${2020}`;
  expect(sql`SELECT ${"'; DROP TABLE school; --"} FROM school WHERE ${only} AND id IN ${sqlList(['a', 'b'])}`).toEqual({
    text: 'SELECT ? FROM school WHERE year = ? AND id IN (?, ?)',
    values: ["'; DROP TABLE school; --", 2020, 'a', 'b'],
  });
});

it('lets an empty list match nothing', () => {
  expect(sqlList([])).toEqual({ text: '(NULL)', values: [] });
});
