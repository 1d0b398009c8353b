import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/app/import/protocol.ts';
import type { Totals } from '../../../src/app/import/summary.ts';
import { ImportDesk } from '../../../src/app/import/worker/desk.ts';
import { openGround } from '../../../src/app/import/worker/ground.ts';
import { metricId } from '../../../src/domain/ids.ts';
import { decodeObservations } from '../../../src/engine/decodeObservations.ts';
import { openStore } from '../../../src/store/openStore.ts';

let names = 0;
const newName = (): string => `desk-${++names}`;

interface Opened {
  readonly told: FromWorker[];
  readonly tell: (message: ToWorker) => Promise<void>;
  readonly totals: () => Totals;
  readonly last: <Kind extends FromWorker['kind']>(kind: Kind) => Extract<FromWorker, { kind: Kind }>;
}

const open = (name: string): Opened => {
  const told: FromWorker[] = [];
  const desk = new ImportDesk(openGround(name), (message) => told.push(message));
  const last: Opened['last'] = (kind) => {
    const found = told.findLast((message): message is Extract<FromWorker, { kind: typeof kind }> => message.kind === kind);
    if (!found) throw new Error(`nothing told of ${kind}: ${told.map((each) => each.kind).join(' ')}`);
    return found;
  };
  return {
    told,
    last,
    totals: () => last('ready').totals,
    tell: async (message) => {
      await desk.handle(message);
      while (desk.busy) await desk.step();
    },
  };
};

const files = (...texts: readonly (readonly [name: string, text: string])[]): ToWorker => ({
  kind: 'add',
  files: texts.map(([name, text], no) => ({ no, name, file: new File([text], name) })),
});

const YEAR_2021 = '学校,年份,党课次数\n甲小学,2021,5\n乙小学,2021,6\n';
const commit: ToWorker = { kind: 'commit', policy: { hold: 'new', chosen: new Map() } };
const storeOf = async (name: string) => {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.problem.code);
  return store.value;
};
const journalOf = async (name: string) => {
  const journal = await (await storeOf(name)).journal();
  if (!journal.ok) throw new Error(journal.problem.code);
  return journal.value;
};

it('takes what it understood in one entry, and every cell is accepted or set aside', async () => {
  const name = newName();
  const desk = open(name);
  await desk.tell(files(['a.csv', '学校,年份,党课次数\n甲小学,2021,5\n乙小学,2021,六次吧\n合计,2021,5\n']));
  const totals = desk.totals();
  expect(totals).toMatchObject({ files: 1, schools: 2, figures: 1, cells: 9 });
  expect(totals.cells).toBe(totals.accepted + totals.setAside);
  await desk.tell(commit);
  const [entry, ...rest] = await journalOf(name);
  expect(rest).toEqual([]);
  expect(entry).toMatchObject({ kind: 'import', no: 1, observations: 1, files: [{ name: 'a.csv', cells: 9 }] });
  expect(desk.last('committed').committed).toMatchObject({ figures: 1, files: 1, revision: 1, years: [2021] });
});

it('keeps nothing of a review that is left', async () => {
  const name = newName();
  await open(name).tell(files(['a.csv', YEAR_2021]));
  expect(await journalOf(name)).toEqual([]);
});

it('leaves a refused file out and numbers the others without a gap', async () => {
  const name = newName();
  const desk = open(name);
  await desk.tell(files(['empty.csv', ''], ['a.csv', YEAR_2021]));
  expect(desk.told.findLast((message) => message.kind === 'line' && message.line.no === 0)).toMatchObject({
    line: { state: { kind: 'refused', problem: { code: 'empty_file', place: { file: 'empty.csv' } } } },
  });
  await desk.tell(commit);
  const { id } = desk.last('committed').committed;
  const store = await storeOf(name);
  const rows = await store.rows(id);
  if (!rows.ok) throw new Error(rows.problem.code);
  expect([...decodeObservations(rows.value.observations).file]).toEqual([0, 0]);
  expect(await store.original(id, 0)).toMatchObject({ ok: true, value: { name: 'a.csv' } });
});

it('says that a file was imported before and does not take it twice', async () => {
  const name = newName();
  const first = open(name);
  await first.tell(files(['a.csv', YEAR_2021]));
  await first.tell(commit);
  const again = open(name);
  await again.tell(files(['copy.csv', YEAR_2021]));
  expect(again.last('line').line).toMatchObject({ take: false, state: { repeated: { name: 'a.csv' }, attention: ['repeated'] } });
  expect(again.totals().files).toBe(0);
  await again.tell({ kind: 'change', change: { kind: 'take', file: 0, take: true } });
  expect(again.totals()).toMatchObject({ files: 1, figures: 2, conflicts: 0 });
});

it('tells what shows only when all files are seen together', async () => {
  const desk = open(newName());
  await desk.tell(files(['名册.csv', '学校名称,备注\n柳坞小学,2019年并入青檀小学\n归鹤小学,2020年并入无名小学\n'], ['名单.csv', '学校名称,学校类型\n青檀小学,小学\n']));
  expect(desk.totals().warnings).toEqual([{ code: 'lineage_unresolved', place: { file: '名册.csv', row: 3, column: '备注', text: '2020年并入无名小学' }, values: { name: '无名小学' } }]);
});

it('puts old against new, and an old value stays where the user says so', async () => {
  const name = newName();
  const first = open(name);
  await first.tell(files(['a.csv', YEAR_2021]));
  await first.tell(commit);
  const old = first.last('committed').committed.id;
  const second = open(name);
  await second.tell(files(['b.csv', '学校,年份,党课次数\n甲小学,2021,7\n乙小学,2021,6\n']));
  expect(second.totals().conflicts).toBe(1);
  await second.tell({ kind: 'conflicts', language: 'zh' });
  const [line] = second.last('conflicts').lines;
  expect(line).toMatchObject({ school: '甲小学', year: 2021, old: { text: '5 次', file: 'a.csv', place: 'C2' }, new: { text: '7 次', file: 'b.csv', place: 'C2' }, difference: '+2 次' });
  await second.tell({ kind: 'commit', policy: { hold: 'new', chosen: new Map([[line?.key ?? '', 'old']]) } });
  expect(await journalOf(name)).toMatchObject([{ no: 1 }, { no: 2, kind: 'import' }, { no: 3, kind: 'decided', holds: old, figures: [{ year: 2021, metric: 'party_lesson_count' }] }]);
});

it('uses a mapping again for the next file with the same header, and forgets it when told to', async () => {
  const name = newName();
  const first = open(name);
  await first.tell(files(['a.csv', '单位,年份,甲类,乙类\n甲小学,2021,5,1\n乙小学,2021,6,2\n']));
  await first.tell({ kind: 'look', file: 0 });
  const { mapping } = first.last('detail').detail.tables[0] ?? {};
  if (!mapping) throw new Error('no table');
  const columns = mapping.columns.map((role, column) => (column === 3 ? ({ role: 'ignore' } as const) : role));
  await first.tell({ kind: 'change', change: { kind: 'mapping', file: 0, table: 0, mapping: { ...mapping, columns } } });
  expect(first.totals().metrics).toBe(1);
  await first.tell(commit);
  const next = open(name);
  await next.tell(files(['b.csv', '单位,年份,甲类,乙类\n甲小学,2022,5,1\n']));
  await next.tell({ kind: 'look', file: 0 });
  expect(next.last('detail').detail.tables[0]).toMatchObject({ remembered: true });
  expect(next.totals().metrics).toBe(1);
  await next.tell({ kind: 'change', change: { kind: 'forget', file: 0, table: 0 } });
  expect(next.last('detail').detail.tables[0]).toMatchObject({ remembered: false });
  expect(next.totals().metrics).toBe(2);
});

it('names a new metric as the user does', async () => {
  const name = newName();
  const desk = open(name);
  await desk.tell(files(['a.csv', '学校,年份,奇怪的数\n甲小学,2021,5\n']));
  await desk.tell({ kind: 'look', file: 0 });
  const [metric] = desk.last('detail').detail.tables[0]?.newMetrics ?? [];
  if (!metric) throw new Error('no new metric');
  await desk.tell({ kind: 'change', change: { kind: 'newMetric', metric: { ...metric, name: { zh: '访客数', en: 'visitors' }, unit: { zh: '人', en: 'people' } } } });
  await desk.tell(commit);
  expect(await journalOf(name)).toMatchObject([{ newMetrics: [{ id: metricId('m:奇怪的数'), name: { zh: '访客数' }, unit: { zh: '人' } }] }]);
});

it('refuses to write what is not what was reviewed', async () => {
  const name = newName();
  const desk = open(name);
  const file = new File([YEAR_2021], 'a.csv');
  await desk.tell({ kind: 'add', files: [{ no: 0, name: 'a.csv', file }] });
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new TextEncoder().encode('学校,年份,党课次数\n甲小学,2021,9\n').buffer });
  await desk.tell(commit);
  expect(desk.last('refused').problem).toMatchObject({ code: 'file_changed', place: { file: 'a.csv' } });
  expect(await journalOf(name)).toEqual([]);
});
