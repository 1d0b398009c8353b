import { parse } from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { buildSample, type BuiltSample } from '../../../src/app/workspace/buildSample.ts';
import { encodeSampleJournal, sampleJournal, type SampleJournal } from '../../../src/app/workspace/sampleFormat.ts';
import { catalogue } from '../../../src/domain/catalogue.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { sql } from '../../../src/engine/sql.ts';
import { gunzip } from '../../../src/store/gzip.ts';
import { encodeText } from '../../support/encodeText.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(encodeText(text, 'gb18030')) });
const FIRST = '学校,年度,指标,数值\n甲小学,2022,党课次数,4\n乙小学,2022,党课次数,未报\n合计,2022,党课次数,4';
const SECOND = '学校,年度,指标,数值\n甲小学,2022,党课次数,5';

let built: BuiltSample;
let decoded: SampleJournal;
beforeAll(async () => {
  const batches = [
    { name: '01', at: '2025-01-06T01:00:00.000Z', files: [file('一.csv', FIRST)] },
    { name: '02', at: '2025-01-07T01:00:00.000Z', files: [file('更正.csv', SECOND)] },
  ];
  built = await buildSample(batches, await testDatabase());
  decoded = parse(sampleJournal, JSON.parse(encodeSampleJournal(built.journal)));
});

it('comes through its text form as it was', () => {
  expect(decoded).toEqual(built.journal);
});

it('holds the later figure, and shows both', async () => {
  const snapshot = { ...decoded.snapshot, database: built.snapshot };
  const engine = await openEngine(await testDatabase(), snapshot);
  await engine.show({ workspace: foldJournal(decoded.journal, catalogue), segment: async () => { throw new Error('all rows are in the snapshot'); } });
  const ask = (statement: ReturnType<typeof sql>) => engine.ask({ key: ['test'], sql: statement, decode: (rows) => rows });
  expect(await ask(sql`SELECT value FROM result`)).toEqual([{ value: 5 }]);
  expect(await ask(sql`SELECT value, place FROM contest ORDER BY place`)).toEqual([{ value: 5, place: 1 }, { value: 4, place: 2 }]);
});

it('keeps the originals and the cells set aside', async () => {
  const [first] = decoded.originals;
  const bytes = await built.originals.slice(first?.from, first?.to).arrayBuffer();
  expect(new TextDecoder('gb18030').decode(await gunzip(new Uint8Array(bytes)))).toBe(FIRST);
  expect(decoded.setAside[0]?.columns.length).toBeGreaterThan(0);
});

it('stops the build at a file that cannot be read', async () => {
  const database = await testDatabase();
  await expect(buildSample([{ name: '01', at: '', files: [{ name: 'x.csv', bytes: new Uint8Array() }] }], database)).rejects.toThrow(/empty_file/u);
});
