import { expect, it } from 'vitest';
import { readGood } from '../support/readText.ts';
import { asideOf, draftOf, saidBy } from '../support/understandTable.ts';

const LENGTH = 150_000;

// What is read in time that grows with the square of the length would take minutes here, far beyond the time that a test has.
it.each([
  ['a header of hyphens', '-', (run: string) => `学校,年度,党课次数（${run}\n新华小学,2023,4\n育才小学,2023,5\n`],
  ['a header of brackets', '（', (run: string) => `学校,年度,党课次数${run}\n新华小学,2023,4\n育才小学,2023,5\n`],
  ['a header of square brackets', '[', (run: string) => `学校,年度,${run}\n新华小学,2023,4\n育才小学,2023,5\n`],
  ['a name of numerals', '十', (run: string) => `学校,年度,党课次数\n新华小学,2023,4\n新华${run}小学,2023,5\n`],
  ['a name of commas', '、', (run: string) => `学校,年度,党课次数\n新华小学,2023,4\n新华${run}小学,2023,5\n`],
  ['a remark of tabs', '\t', (run: string) => `学校,年度,党课次数,备注\n新华小学,2023,4,${run}#\n育才小学,2023,5,\n`],
])('%s as long as a book is read to its end', async (_what, sign, text) => {
  const { grids } = await readGood(text(sign.repeat(LENGTH)));
  const [grid] = grids;
  const draft = grid && draftOf(grid);
  expect(draft && saidBy(draft).map((said) => said.split(' ').at(-1))).toEqual(expect.arrayContaining(['4', '5']));
});

it('a number of more digits than a number can have is none', async () => {
  const { grids: [grid] } = await readGood(`学校,年度,党课次数\n新华小学,2023,${'一'.repeat(400)}\n育才小学,2023,5\n`);
  const draft = grid && draftOf(grid);
  expect(draft && saidBy(draft)).toHaveLength(1);
  expect(draft && asideOf(draft).filter((line) => line.endsWith('unreadable_number'))).toHaveLength(1);
});
