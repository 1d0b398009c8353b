import { expect, it } from 'vitest';
import { sheetCells } from '../../src/export/sheetCells.ts';

it('sets columns of figures to the right, with short words for what is missing and one long total among them', () => {
  const { figures } = sheetCells({
    name: ['compare'],
    columns: ['School', 'Type', 'Theme party days', 'Remark'],
    rows: [
      ['A', 'Primary', '12', 'twelve of the twelve that were planned'],
      ['B', 'Primary', '13*', '3'],
      ['C', 'Primary', 'missing', 'a remark that is long as well'],
      ['D', 'Primary', 10, '4'],
      ['E', 'Primary', '81.1%', '5'],
      ['All schools', '—', 'Schools at the norm 81.1% Median 12 days', '6'],
    ],
  }, '—');
  expect(figures).toEqual([false, false, true, false]);
});
