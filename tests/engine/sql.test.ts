import { describe, expect, it } from 'vitest';
import { sql, sqlList, sqlText } from '../../src/engine/sql.ts';

it('binds values, and splices in only what is SQL itself', () => {
  const only = sql`year = ${2020}`;
  expect(sql`SELECT ${"'; DROP TABLE school; --"} FROM school WHERE ${only} AND id IN ${sqlList(['a', 'b'])}`).toEqual({
    text: 'SELECT ? FROM school WHERE year = ? AND id IN (?, ?)',
    values: ["'; DROP TABLE school; --", 2020, 'a', 'b'],
  });
});

it('fills a list up with its last value, so that five schools and eight are one statement', () => {
  expect(sqlList(['a', 'b', 'c'])).toEqual({ text: '(?, ?, ?, ?)', values: ['a', 'b', 'c', 'c'] });
  expect(sqlList([1, 2, 3, 4, 5]).text).toBe(sqlList([1, 2, 3, 4, 5, 6, 7, 8]).text);
  expect(sqlText(sql`SELECT ${'c, c)'} WHERE id IN ${sqlList(['a', 'b', 'c'])} OR year IN ${sqlList([1, 2, 3, 4, 5])} AND ${6}`)).toBe("SELECT 'c, c)' WHERE id IN ('a', 'b', 'c') OR year IN (1, 2, 3, 4, 5) AND 6");
});

it('lets an empty list match nothing', () => {
  expect(sqlList([])).toEqual({ text: '(NULL)', values: [] });
});

describe('a statement written out to be read', () => {
  it('holds its values as literals, quotes doubled', () => {
    expect(sqlText(sql`SELECT * FROM school WHERE name = ${"O'Neil '; --"} AND closed IS ${null} AND rankable = ${true} AND value > ${-1.5} AND year IN ${sqlList([2020, 2021])}`)).toBe(
      "SELECT * FROM school WHERE name = 'O''Neil ''; --' AND closed IS NULL AND rankable = TRUE AND value > (-1.5) AND year IN (2020, 2021)",
    );
  });

  it('shortens no list but those it filled up', () => {
    expect(sqlText(sql`SELECT greatest(${1}, ${1}) WHERE id IN ${sqlList(['a', 'b', 'c'])}`)).toBe("SELECT greatest(1, 1) WHERE id IN ('a', 'b', 'c')");
  });

  it('leaves question marks alone that are no parameters', () => {
    const text = `SELECT '?''?', "a?" -- why?\n  , /* ? */ ?`;
    expect(sqlText({ text, values: ['?'] })).toBe(`SELECT '?''?', "a?" -- why?\n, /* ? */ '?'`);
  });

  it('has no number that is none, and no indent of the code it stood in', () => {
    expect(sqlText(sql`
      SELECT ${NaN}
      FROM (
        SELECT 1
      )`)).toBe('SELECT NULL\nFROM (\n  SELECT 1\n)');
  });
});
