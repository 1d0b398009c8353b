import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../../src/app/import/protocol.ts';
import type { ReportEdit } from '../../../../src/app/import/reports/editReport.ts';
import type { ReviewedReport } from '../../../../src/app/import/reports/reviewedReport.ts';
import type { FileLine } from '../../../../src/app/import/summary.ts';
import { ImportDesk } from '../../../../src/app/import/worker/desk.ts';
import { openGround } from '../../../../src/app/import/worker/ground.ts';
import { placeInText } from '../../../../src/app/workspace/evidence/placeInText.ts';
import { metricId } from '../../../../src/domain/ids.ts';
import { decodeObservations } from '../../../../src/engine/decodeObservations.ts';
import { matchKey } from '../../../../src/ingest/schoolNames.ts';
import { gunzip } from '../../../../src/store/gzip.ts';
import { openStore } from '../../../../src/store/openStore.ts';
import { docxBytes } from '../../../support/docxFile.ts';

const REGISTER = '学校,类型\n新华实验小学,小学\n明德初级中学,初中\n';
const REPORT = [
  '新华实验小学2023年度党建工作总结',
  '述职人：王小明',
  '一年来，支部共开展主题党日12次，书记上党课4次。每月召开一次支委会。谈话不多。王小明带头走访。',
  '今年申报市级一校一品党建品牌，第二批未通过。',
  '存在的问题：理论学习不够深入。',
  '下一步打算：2024年，力争主题党日开展15次。',
];

let names = 0;
const open = async (name = `reports-${++names}`) => {
  const told: FromWorker[] = [];
  const desk = new ImportDesk(openGround(name), (message) => told.push(message));
  const tell = async (message: ToWorker): Promise<void> => {
    await desk.handle(message);
    while (desk.busy) await desk.step();
  };
  const last = <Kind extends FromWorker['kind']>(kind: Kind): Extract<FromWorker, { kind: Kind }> => {
    const found = told.findLast((message): message is Extract<FromWorker, { kind: typeof kind }> => message.kind === kind);
    if (!found) throw new Error(`nothing told of ${kind}: ${JSON.stringify(told.at(-1))}`);
    return found;
  };
  return {
    name,
    tell,
    last,
    report: async (file: number): Promise<ReviewedReport> => {
      await tell({ kind: 'look', file });
      const { report } = last('detail').detail;
      if (!report) throw new Error('no report');
      return report;
    },
    line: (file: number): FileLine => {
      const found = told.findLast((message) => message.kind === 'line' && message.line.no === file);
      if (found?.kind !== 'line') throw new Error('no line');
      return found.line;
    },
    edit: (file: number, ...edits: readonly ReportEdit[]) => tell({ kind: 'change', change: { kind: 'report', file, edits } }),
    commit: async () => {
      await tell({ kind: 'commit', policy: { hold: 'new', chosen: new Map() } });
      const store = await openStore(name);
      if (!store.ok) throw new Error(store.problem.code);
      const { id } = last('committed').committed;
      const [rows, original, setAside, journal] = await Promise.all([store.value.rows(id), store.value.original(id, 0), store.value.setAside(id), store.value.journal()]);
      if (!rows.ok || !original.ok || !setAside.ok || !journal.ok) throw new Error('not kept');
      return { rows: rows.value, original: original.value, setAside: setAside.value, journal: journal.value };
    },
  };
};

const add = (...files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[]): ToWorker => ({
  kind: 'add',
  files: files.map(([name, content], no) => ({ no, name, file: new File([content], name) })),
});
const figure = (report: ReviewedReport, metric: string): number => {
  const item = report.items.find(({ content }) => content.is === 'figure' && content.metric === metricId(metric));
  if (!item) throw new Error(`no ${metric}: ${JSON.stringify(report.items.map(({ content }) => (content.is === 'figure' ? content.metric : content.is)))}`);
  return item.no;
};

it('takes nothing of a report that nobody accepted', async () => {
  const desk = await open();
  await desk.tell(add(['总结.docx', await docxBytes(REPORT)]));
  const { totals } = desk.last('ready');
  expect(totals).toMatchObject({ files: 1, figures: 0, brands: 0, findings: 0, schools: 0, accepted: 0 });
  expect(totals.cells).toBe(totals.setAside);
  expect(totals.cells).toBeGreaterThan(4);
  expect(desk.line(0).state).toMatchObject({ kind: 'understood', attention: ['unread'] });
});

it('takes what was accepted, leads each figure to its words, and sets the rest aside with its place', async () => {
  const desk = await open();
  await desk.tell(add(['王小明述职.docx', await docxBytes(REPORT)], ['名单.csv', REGISTER]));
  const report = await desk.report(0);
  const lessons = figure(report, 'secretary_lesson_count');
  await desk.edit(0, { kind: 'decide', item: lessons, decision: 'accepted' }, ...report.items.filter(({ content }) => content.is === 'brand').map(({ no }): ReportEdit => ({ kind: 'decide', item: no, decision: 'accepted' })));
  const { totals } = desk.last('ready');
  expect(totals.cells).toBe(totals.accepted + totals.setAside);
  expect(totals).toMatchObject({ figures: 1, brands: 1, findings: 0 });
  const { rows, original, setAside, journal } = await desk.commit();
  const columns = decodeObservations(rows.observations);
  expect([columns.length, columns.value[0], columns.year[0]]).toEqual([1, 4, 2023]);
  const text = new TextDecoder().decode(await gunzip(new Uint8Array(original.gzip)));
  const found = placeInText({ name: '', text, places: original.reading.places ?? [] }, columns.row[0] ?? 0);
  if (found?.kind !== 'text') throw new Error('no place');
  expect(found.lines.map((line) => line.text).join('\n').slice(found.start, found.end)).toContain('党课4次');
  expect(rows.brands[0]).toMatchObject({ level: 'city', outcome: 'rejected', year: 2023 });
  expect(setAside.length).toBe(report.items.length - 2 + (journal[0]?.kind === 'import' ? (journal[0].files[1]?.setAside ?? 0) : 0));
  const kept = JSON.stringify([journal, rows.findings, setAside.texts, columns.raws, original.name]) + text;
  expect(kept).not.toContain('王小明');
  expect(text).toContain('述职人：███');
});

it('gives what was not taken as a table, with the line of each', async () => {
  const desk = await open();
  await desk.tell(add(['王小明总结.docx', await docxBytes(REPORT)]));
  const report = await desk.report(0);
  await desk.edit(0, { kind: 'decide', item: figure(report, 'secretary_lesson_count'), decision: 'refused' });
  await desk.tell({ kind: 'setAsideSheet', language: 'zh' });
  const { rows } = desk.last('setAsideSheet').sheet;
  expect(rows).toContainEqual(['███总结.docx', 3, '书记讲党课次数', '书记上党课4次', expect.stringMatching(/^核对报告时选择了不取用/u), '']);
  expect(rows).toHaveLength(report.items.length);
});

it('lets a school without doubt be accepted with the first item, and waits where there is one', async () => {
  const desk = await open();
  await desk.tell(add(['a.txt', ['党建工作总结', ...REPORT.slice(2)].join('\n')], ['名单.csv', REGISTER]));
  const report = await desk.report(0);
  expect(report.school.match).toBeNull();
  const lessons = figure(report, 'secretary_lesson_count');
  await desk.edit(0, { kind: 'decide', item: lessons, decision: 'accepted' });
  expect(desk.last('ready').totals.figures).toBe(0);
  await desk.edit(0, { kind: 'school', school: null, name: '明德初级中学' }, { kind: 'year', year: 2022, basis: 'calendar' });
  expect(desk.last('ready').totals).toMatchObject({ figures: 1, years: 1 });
  const { rows } = await desk.commit();
  expect(decodeObservations(rows.observations).year[0]).toBe(2022);
});

it('proposes the school of a short form, which a word then settles for all that bear it', async () => {
  const register = await open();
  await register.tell(add(['名单.csv', REGISTER]));
  await register.commit();
  const desk = await open(register.name);
  await desk.tell(add(['a.txt', REPORT.join('\n').replaceAll('新华实验小学', '新华实小')]));
  const report = await desk.report(0);
  expect(report.school).toMatchObject({ name: '新华实小', match: { by: 'proposed', proposals: [{ name: '新华实验小学' }] } });
  await desk.tell({ kind: 'change', change: { kind: 'acceptCertain' } });
  expect(desk.last('ready').totals).toMatchObject({ figures: 0 });
  const to = report.school.match?.proposals[0]?.school ?? 'new';
  await desk.tell({ kind: 'change', change: { kind: 'schools', corrections: [{ key: matchKey('新华实小', null), to }] } });
  await desk.edit(0, { kind: 'acceptSchool' });
  expect(desk.last('ready').totals).toMatchObject({ schools: 1 });
  expect(desk.last('ready').totals.figures).toBeGreaterThan(1);
  const { journal } = await desk.commit();
  expect(journal.at(-1)).toMatchObject({ kind: 'import', newSchools: [], newAliases: [{ school: to, alias: '新华实小' }] });
});

it('keeps an aim for next year as an aim of next year, and what has no value without one', async () => {
  const desk = await open();
  await desk.tell(add(['总结.txt', REPORT.join('\n')]));
  const report = await desk.report(0);
  await desk.edit(0, ...report.items.map(({ no }): ReportEdit => ({ kind: 'decide', item: no, decision: 'accepted' })));
  const { rows } = await desk.commit();
  const columns = decodeObservations(rows.observations);
  const said = Array.from({ length: columns.length }, (_, at) => [columns.metrics[columns.metric[at] ?? 0], columns.year[at], columns.value[at], columns.status[at]]);
  expect(said).toContainEqual(['theme_party_day_count', 2023, 12, 0]);
  expect(said).toContainEqual(['theme_party_day_count', 2024, 15, 3]);
  expect(said.filter(([, , value]) => Number.isNaN(value)).every(([, , , status]) => status === 5 || status === 6)).toBe(true);
});

it('accepts what is certain in all reports at one word, and nothing that is not', async () => {
  const desk = await open();
  await desk.tell(add(['一.txt', REPORT.join('\n')], ['二.txt', REPORT.join('\n').replaceAll('新华实验小学', '明德初级中学').replaceAll('12次', '9次')]));
  await desk.tell({ kind: 'change', change: { kind: 'acceptCertain' } });
  for (const no of [0, 1]) {
    const report = await desk.report(no);
    expect(report.items.every(({ content, decision }) => (decision === 'accepted') === content.certain)).toBe(true);
  }
  expect(desk.last('ready').totals.schools).toBe(2);
});

it('shows what a report contradicts of a table that is there', async () => {
  const table = await open();
  await table.tell(add(['表.csv', '学校,年份,主题党日次数\n新华实验小学,2023,9\n']));
  await table.commit();
  const desk = await open(table.name);
  await desk.tell(add(['总结.txt', REPORT.join('\n')]));
  expect(desk.last('ready').totals.conflicts).toBe(0);
  await desk.tell({ kind: 'change', change: { kind: 'acceptCertain' } });
  expect(desk.last('ready').totals.conflicts).toBe(1);
  await desk.tell({ kind: 'conflicts', language: 'zh' });
  expect(desk.last('conflicts').lines).toMatchObject([{ school: '新华实验小学', year: 2023, old: { text: '9 次', file: '表.csv', place: 'C2' }, new: { text: '12 次', file: '总结.txt', place: '第 3 段' } }]);
});

it('corrects a figure, takes one that a person adds, and keeps one of two that say the same', async () => {
  const desk = await open();
  await desk.tell(add(['总结.txt', REPORT.join('\n')]));
  const report = await desk.report(0);
  const lessons = figure(report, 'secretary_lesson_count');
  const content = report.items[lessons]?.content;
  if (content?.is !== 'figure') throw new Error('no figure');
  const at = report.text.indexOf('带头走访');
  const added = { ...content, metric: metricId('theme_party_day_count'), value: 11, evidence: { start: at, end: at + 4 } };
  await desk.edit(
    0,
    { kind: 'correct', item: lessons, content: { ...content, value: 5 } },
    { kind: 'add', content: added },
    { kind: 'decide', item: figure(report, 'theme_party_day_count'), decision: 'accepted' },
  );
  const { rows, setAside } = await desk.commit();
  const columns = decodeObservations(rows.observations);
  expect([...columns.value].toSorted((one, other) => one - other)).toEqual([5, 12]);
  expect(setAside.texts).toContain('带头走访');
});
