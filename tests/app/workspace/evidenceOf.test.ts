import { expect, it } from 'vitest';
import { evidenceFinder } from '../../../src/app/workspace/evidenceOf.ts';
import type { WorkspaceSource } from '../../../src/app/workspace/workspaceSource.ts';
import { importId } from '../../../src/domain/ids.ts';
import { fine, refused } from '../../../src/domain/problem.ts';
import { gzip } from '../../../src/store/gzip.ts';
import { encodeText } from '../../support/encodeText.ts';

const ID = importId('a');

/** A source that keeps one file and the header as the import understood it. */
const sourceOf = async (name: string, bytes: Uint8Array, { encoding, delimiter, headers }: { readonly encoding: string; readonly delimiter: string | null; readonly headers: readonly string[] }): Promise<WorkspaceSource> => {
  const packed = await gzip(new Uint8Array(bytes));
  return {
    which: 'own',
    journal: async () => fine([]),
    rows: async () => refused('store_damaged'),
    setAside: async () => fine({
      length: 0, texts: [], suggestions: [], headers: [headers],
      file: new Uint16Array(), row: new Uint32Array(), column: new Uint16Array(), text: new Uint32Array(), reason: new Uint8Array(), suggestion: new Uint32Array(),
    }),
    original: async (_id, file) => (file === 0 ? fine({ name, reading: { encoding, delimiter }, gzip: packed }) : refused('store_damaged')),
    snapshot: async () => null,
    write: null,
    onChange: () => () => undefined,
  };
};

const TABLE = ['云岫区2023年度统计表,,', '学校,党课（次）,备注', ...Array.from({ length: 9 }, (_, n) => `第${n}小学,${n},"a,${n}"`)].join('\r\n');

it('finds the row of a figure in a GB18030 file with a title above its header', async () => {
  const source = await sourceOf('甲.csv', encodeText(TABLE, 'gb18030'), { encoding: 'gb18030', delimiter: ',', headers: ['学校', '党课（次）', '备注'] });
  const evidence = await evidenceFinder(source)({ import: ID, file: 0, row: 6, column: 1 }, '2024-01-01');
  expect(evidence).toMatchObject({ file: '甲.csv', rowNumber: 6, column: 1, headers: ['学校', '党课（次）', '备注'], importedAt: '2024-01-01' });
  expect(evidence?.rows.find(({ number }) => number === 6)?.cells).toEqual(['第3小学', '3', 'a,3']);
  expect(evidence?.rows.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
});

it('shows no header row among the rows of the first figures, and none beyond the last', async () => {
  const source = await sourceOf('甲.csv', encodeText(TABLE, 'gb18030'), { encoding: 'gb18030', delimiter: ',', headers: [] });
  const find = evidenceFinder(source);
  expect((await find({ import: ID, file: 0, row: 3, column: 1 }, ''))?.rows.map(({ number }) => number)).toEqual([3, 4, 5, 6]);
  expect((await find({ import: ID, file: 0, row: 11, column: 1 }, ''))?.rows.map(({ number }) => number)).toEqual([8, 9, 10, 11]);
  expect((await find({ import: ID, file: 0, row: 3, column: 1 }, ''))?.headers).toEqual(['学校', '党课(次)', '备注']);
});

it('has none for a row that the file does not have', async () => {
  const source = await sourceOf('甲.csv', encodeText(TABLE, 'gb18030'), { encoding: 'gb18030', delimiter: ',', headers: [] });
  const find = evidenceFinder(source);
  expect(await find({ import: ID, file: 0, row: 99, column: 1 }, '')).toBeNull();
  expect(await find({ import: ID, file: 0, row: 3, column: 9 }, '')).toBeNull();
  await expect(find({ import: ID, file: 7, row: 3, column: 1 }, '')).rejects.toMatchObject({ name: 'ProblemError', problem: { code: 'store_damaged' } });
});
