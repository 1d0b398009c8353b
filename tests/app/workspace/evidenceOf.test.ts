import type { CellEvidence } from '../../../src/queries/access.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { originalReader } from '../../../src/app/workspace/evidence/originalReader.ts';
import { evidenceFinder, type FindEvidence } from '../../../src/app/workspace/evidenceOf.ts';
import type { WorkspaceSource } from '../../../src/app/workspace/workspaceSource.ts';
import { importId } from '../../../src/domain/ids.ts';
import { fine, refused } from '../../../src/domain/problem.ts';
import { readFile } from '../../../src/ingest/read.ts';
import { gzip } from '../../../src/store/gzip.ts';
import { corpus } from '../../support/corpus.ts';
import { encodeText } from '../../support/encodeText.ts';
import { evidenceWorker } from '../../support/evidenceWorker.ts';

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

const finderOf = (source: WorkspaceSource): ((...asked: Parameters<FindEvidence>) => Promise<CellEvidence | null>) => {
  const find = evidenceFinder(source, originalReader(evidenceWorker));
  return async (...asked) => {
    const found = await find(...asked);
    if (found?.kind === 'text') throw new Error('a table was taken for a report');
    return found;
  };
};

const TABLE = ['云岫区2023年度统计表,,', '学校,党课（次）,备注', ...Array.from({ length: 9 }, (_, n) => `第${n}小学,${n},"a,${n}"`)].join('\r\n');

it('finds the row of a figure in a GB18030 file with a title above its header', async () => {
  const source = await sourceOf('甲.csv', encodeText(TABLE, 'gb18030'), { encoding: 'gb18030', delimiter: ',', headers: ['学校', '党课（次）', '备注'] });
  const evidence = await finderOf(source)({ import: ID, file: 0, row: 6, column: 1 }, '2024-01-01');
  expect(evidence).toMatchObject({ file: '甲.csv', rowNumber: 6, column: 1, headers: ['学校', '党课（次）', '备注'], importedAt: '2024-01-01' });
  expect(evidence?.rows.find(({ number }) => number === 6)?.cells).toEqual(['第3小学', '3', 'a,3']);
  expect(evidence?.rows.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
});

it('shows no header row among the rows of the first figures, and none beyond the last', async () => {
  const source = await sourceOf('甲.csv', encodeText(TABLE, 'gb18030'), { encoding: 'gb18030', delimiter: ',', headers: [] });
  const find = finderOf(source);
  expect((await find({ import: ID, file: 0, row: 3, column: 1 }, ''))?.rows.map(({ number }) => number)).toEqual([3, 4, 5, 6]);
  expect((await find({ import: ID, file: 0, row: 11, column: 1 }, ''))?.rows.map(({ number }) => number)).toEqual([8, 9, 10, 11]);
  expect((await find({ import: ID, file: 0, row: 3, column: 1 }, ''))?.headers).toEqual(['学校', '党课(次)', '备注']);
});

it('has none for a row that the file does not have', async () => {
  const source = await sourceOf('甲.csv', encodeText(TABLE, 'gb18030'), { encoding: 'gb18030', delimiter: ',', headers: [] });
  const find = finderOf(source);
  expect(await find({ import: ID, file: 0, row: 99, column: 1 }, '')).toBeNull();
  expect(await find({ import: ID, file: 0, row: 3, column: 9 }, '')).toBeNull();
  await expect(find({ import: ID, file: 7, row: 3, column: 1 }, '')).rejects.toMatchObject({ name: 'ProblemError', problem: { code: 'store_damaged' } });
});

const JSON_OF_TWO = JSON.stringify(
  {
    activities: [{ school: '甲小学', year: 2022, lessons: 4 }, { school: '乙小学', year: 2022, lessons: 3 }],
    members: [{ school: '甲小学', members: 21 }, { school: '乙小学', members: 17 }],
  },
  null,
  1,
);
it('finds a record of the second table of a JSON file, its column counted in that table', async () => {
  const source = await sourceOf('二表.json', new TextEncoder().encode(JSON_OF_TWO), { encoding: 'utf-8', delimiter: null, headers: ['school', 'year', 'lessons', 'school', 'members'] });
  const find = finderOf(source);
  const reading = await readFile({ name: '二表.json', bytes: new TextEncoder().encode(JSON_OF_TWO) });
  if (!reading.ok) throw new Error('unread');
  const [first, second] = reading.value.grids;
  const rowOf = (grid: typeof first, at: number): number => grid?.rowNumber[at] ?? -1;
  const found = await find({ import: ID, file: 0, row: rowOf(second, 2), column: 1 }, '');
  expect(found).toMatchObject({ headers: ['school', 'members'], column: 1 });
  expect(found?.rows.find(({ number }) => number === found.rowNumber)?.cells).toEqual(['乙小学', '17']);
  const above = await find({ import: ID, file: 0, row: rowOf(first, 1), column: 2 }, '');
  expect(above).toMatchObject({ headers: ['school', 'year', 'lessons'] });
  expect(above?.rows.find(({ number }) => number === above.rowNumber)?.cells).toEqual(['甲小学', '2022', '4']);
});

it('finds a record of an NDJSON file', async () => {
  const lines = ['{"school":"甲小学","year":2022,"lessons":4}', '{"school":"乙小学","year":2022,"lessons":3}'].join('\n');
  const source = await sourceOf('行.ndjson', new TextEncoder().encode(lines), { encoding: 'utf-8', delimiter: null, headers: [] });
  const found = await finderOf(source)({ import: ID, file: 0, row: 2, column: 2 }, '');
  expect(found?.rows.find(({ number }) => number === 2)?.cells).toEqual(['乙小学', '2022', '3']);
  expect(found?.headers).toEqual(['school', 'year', 'lessons']);
});

it('finds the last cell of a real file of many megabytes', async (test) => {
  const folder = corpus('exclusions-england');
  if (folder === null) return test.skip();
  const bytes = readFileSync(join(folder, 'exclusions_by_reason.csv'));
  const lines = bytes.toString('utf-8').trimEnd().split('\n');
  const wanted = lines.at(-1)?.trim().split(',') ?? [];
  const source = await sourceOf('exclusions_by_reason.csv', bytes, { encoding: 'utf-8', delimiter: ',', headers: [] });
  const found = await finderOf(source)({ import: ID, file: 0, row: lines.length, column: wanted.length - 1 }, '');
  expect(found?.rows.at(-1)?.cells.at(-1)).toBe(wanted.at(-1));
  expect(found?.rows).toHaveLength(4);
});
