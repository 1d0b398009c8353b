import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows } from '../../src/ui/sortRows.ts';

test('what is missing comes last, up and down', () => {
  expect(sortRows([3, null, 1, null, 2], (row) => row, false)).toEqual([1, 2, 3, null, null]);
  expect(sortRows([3, null, 1, null, 2], (row) => row, true)).toEqual([3, 2, 1, null, null]);
});

test('numbers inside names count as numbers', () => {
  expect(sortRows(['第10小学', '第2小学'], (row) => row, false)).toEqual(['第2小学', '第10小学']);
});

test('sorting keeps every row and leaves the given ones as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (rows, descending) => {
      const before = [...rows];
      const sorted = sortRows(rows, (row) => row, descending);
      expect(rows).toEqual(before);
      expect(sorted).toHaveLength(before.length);
      expect(new Set(sorted)).toEqual(new Set(before));
    }),
  );
});
