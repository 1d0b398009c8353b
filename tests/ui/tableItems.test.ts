import { describe, expect, it } from 'vitest';
import { moved } from '../../src/ui/moved.ts';
import { tableItems } from '../../src/ui/tableItems.ts';

const rows = [{ id: 'a', of: ['x'] }, { id: 'b', of: ['y'] }, { id: 'c', of: ['x', 'y'] }, { id: 'd', of: [] }];
const groups = { headings: [{ id: 'y', title: 'Y' }, { id: 'none', title: 'None' }, { id: 'x', title: 'X' }], of: (row: (typeof rows)[number]) => row.of, counted: String, folded: ['x'], onFold: () => undefined };
const keyOf = ({ id }: (typeof rows)[number]): string => id;

describe('the lines of a table', () => {
  it('are its rows where there are no groups', () => {
    expect(tableItems({ rows, keyOf, groups: null }).map((item) => item.key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are headings in their order, each with its rows; empty ones are left out, folded ones show none', () => {
    const items = tableItems({ rows, keyOf, groups });
    expect(items.map((item) => (item.kind === 'row' ? item.row.id : `${item.title} ${item.rows.length}`))).toEqual(['Y 2', 'b', 'c', 'X 2']);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });
});

it('a column moved stands at its new place, the others in their order', () => {
  expect(moved(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
});
