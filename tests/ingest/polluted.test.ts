import { describe, expect, it } from 'vitest';
import { readPolluted, cellsRight } from '../support/readPolluted.ts';
import { pollutedFiles } from '../support/pollutedFiles.ts';
import { gridRows } from '../support/gridRows.ts';
import { readGood } from '../support/readText.ts';

describe('of a file polluted in one way every cell is read rightly, and no row too many:', () => {
  it.each(pollutedFiles().map((file) => [file.name, file] as const))('%s', async (_name, file) => {
    const { right, of, extra } = cellsRight(file, await readPolluted(file));
    expect({ right, extra }).toEqual({ right: of, extra: 0 });
  });
});

describe('two tables in one file', () => {
  it('are two, each with its header and its line numbers', async () => {
    const { grids } = await readGood('学校,年度,党课\n新华小学,2022,4\n\n\n学校,年度,演练\n新华小学,2023,8\n育才小学,2023,9\n');
    expect(grids.map(gridRows)).toEqual([
      [['学校', '年度', '党课'], ['新华小学', '2022', '4']],
      [['学校', '年度', '演练'], ['新华小学', '2023', '8'], ['育才小学', '2023', '9']],
    ]);
    expect(grids.map(({ rowNumber }) => [...rowNumber])).toEqual([[1, 2], [5, 6, 7]]);
  });

  it.each([
    ['the header again', '学校,年度,党课\n新华小学,2022,4\n\n学校,年度,党课\n新华小学,2023,5\n'],
    ['a footnote', '学校,年度,党课\n新华小学,2022,4\n\n注：数据截至12月\n'],
    ['more rows', '学校,年度,党课\n新华小学,2022,4\n\n育才小学,2022,无\n南山中学,2022,5\n'],
    ['a cell of two lines', '学校,年度,备注\n新华小学,2022,"一\n二"\n学校甲,2022,x\n'],
  ])('are one where below the gap there is only %s', async (_what, text) => {
    expect((await readGood(text)).grids).toHaveLength(1);
  });
});
