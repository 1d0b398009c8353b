import { expect, test } from 'vitest';
import { pickRows } from '../../src/ui/pickRows.ts';
import { searchOptions } from '../../src/ui/searchOptions.ts';

const options = [
  { id: 'a', label: 'A', group: 'one' },
  { id: 'b', label: 'B', group: 'two' },
  { id: 'c', label: 'C', group: 'one' },
  { id: 'd', label: 'D' },
];
const shown = (typed: string, grouped: boolean): readonly string[] =>
  pickRows(searchOptions(options, typed), grouped).map((row) => (row.kind === 'group' ? `[${row.label}]` : `${row.place}${row.found.option.id}`));

test('options stand under their groups, numbered in the order shown; those without a group have no title', () => {
  expect(shown('', true)).toEqual(['[one]', '0a', '1c', '[two]', '2b', '3d']);
});

test('a search keeps its own order, without groups', () => {
  expect(shown('', false)).toEqual(['0a', '1b', '2c', '3d']);
});
