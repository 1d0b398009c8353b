import { expect, it } from 'vitest';
import { readProse } from '../../src/ingest/readProse.ts';
import { docxBytes } from '../support/docxFile.ts';
import { zipOf, zipPart } from '../support/zipOf.ts';
import { encodeText, encodeUtf16 } from '../support/encodeText.ts';

const REPORT = ['新华实验小学2023年度党建工作总结', '一年来，支部共开展主题党日12次，书记上党课4次。', '存在的问题：理论学习不够深入；青年教师培养有待加强。'];
const textOf = async (name: string, bytes: Uint8Array<ArrayBuffer>, as?: 'report' | 'table'): Promise<string | null> => {
  const read = await readProse({ name, bytes, ...(as ? { as } : {}) });
  if (read === null) return null;
  return read.ok ? read.value.text : read.problem.code;
};

it('reads a Word file as a line a paragraph and a line a row, cells parted by tabs', async () => {
  const bytes = await docxBytes([REPORT[0] ?? '', [['项目', '次数'], ['主题党日', '12']], `${REPORT[1]}\n换行`, '']);
  expect(await textOf('总结.docx', bytes)).toBe(`${REPORT[0]}\n项目\t次数\n主题党日\t12\n${REPORT[1]}\n换行\n`);
});

it('knows a Word file under a wrong name, and refuses one that is damaged', async () => {
  const bytes = await docxBytes(REPORT);
  expect(await textOf('总结.txt', bytes)).toBe(REPORT.join('\n'));
  expect(await textOf('总结.docx', bytes.slice(0, bytes.length - 400))).toBe('document_damaged');
  const broken = bytes.slice();
  broken.fill(0x41, 60, 400);
  expect(await textOf('总结.docx', broken)).toBe('document_damaged');
});

const TRADITIONAL = '新華實驗小學2023年度黨建工作總結。一年來，支部共開展主題黨日12次，書記上黨課4次。存在的問題：理論學習不夠深入，青年教師培養有待加強。';
it.each([
  ['UTF-8', REPORT.join('\r\n'), new TextEncoder().encode(REPORT.join('\r\n'))],
  ['GB18030', REPORT.join('\r\n'), encodeText(REPORT.join('\r\n'), 'gb18030')],
  ['Big5', TRADITIONAL, encodeText(TRADITIONAL, 'big5')],
  ['UTF-16', REPORT.join('\r\n'), encodeUtf16(REPORT.join('\r\n'), 'le')],
])('reads a text in %s', async (_, told, bytes) => {
  expect(await textOf('总结.txt', Uint8Array.from(bytes))).toBe(told.replaceAll('\r\n', '\n'));
});

it('knows a report by its title where it has no sentences, in traditional characters too', async () => {
  const list = '新華實驗小學2023年度黨建工作總結\n一、組織生活開展情況\n開展主題黨日12次，黨員參加率95%\n書記上黨課4次\n談心談話20人次\n二、存在的問題\n理論學習不夠深入\n青年教師培養有待加強\n';
  expect(await textOf('總結.txt', Uint8Array.from(encodeText(list, 'big5')))).toBe(list);
  expect(await textOf('總結.txt', new TextEncoder().encode(list))).toBe(list);
  expect(await textOf('總結.txt', new TextEncoder().encode(list.replace('工作總結', '統計表')))).toBeNull();
});

it.each([
  ['a list of schools', '学校,年份,党课次数\n甲小学,2021,5\n乙小学,2021,6\n丙小学,2021,6\n'],
  ['sentences in a column', `学校\t年份\t问题\n甲小学\t2021\t理论学习不够深入，青年教师培养有待加强。\n乙小学\t2021\t党建与业务融合不够紧密，特色不明显。\n丙小学\t2021\t台账不够规范。\n`],
  ['a note', '请于本周五前报送。谢谢。'],
  ['JSON', `[{"text": "${REPORT.join('。')}。"}]`],
])('leaves a table alone: %s', async (_, text) => {
  expect(await textOf('资料.txt', new TextEncoder().encode(text))).toBeNull();
});

it('never takes a .csv for a report, and takes the user at their word', async () => {
  const bytes = new TextEncoder().encode(REPORT.join('\n'));
  expect(await textOf('总结.csv', bytes)).toBeNull();
  expect(await textOf('总结.txt', bytes, 'table')).toBeNull();
  expect(await textOf('便条.txt', new TextEncoder().encode('全年党课4次。'), 'report')).toBe('全年党课4次。');
});

it('throws for no damage done to a Word file', async () => {
  const bytes = await docxBytes([...REPORT, [['项目', '次数'], ['主题党日', '12']]]);
  const told = new Set<string>();
  for (let seed = 1; seed <= 150; seed += 1) {
    const hurt = bytes.slice(0, seed % 3 === 0 ? Math.floor((bytes.length * seed) / 150) : bytes.length);
    for (let at = 0; at < seed % 7; at += 1) hurt[(seed * 7919 + at * 104_729) % Math.max(1, hurt.length)] = (seed * 31 + at) % 256;
    const read = await readProse({ name: '坏.docx', bytes: hurt });
    told.add(read === null ? 'no report' : read.ok ? 'read' : read.problem.code);
  }
  expect([...told].filter((each) => !['read', 'no report', 'document_damaged', 'document_too_large', 'workbook_password', 'blank_document'].includes(each))).toEqual([]);
  expect(told).toContain('document_damaged');
});

it('refuses a Word file that unpacks to more than a report, or to more than it says', async () => {
  const bomb = zipOf([zipPart('[Content_Types].xml', new Uint8Array(0)), zipPart('word/document.xml', new Uint8Array(40_000_000))]);
  expect(await textOf('弹.docx', Uint8Array.from(bomb))).toBe('document_too_large');
  const lying = zipOf([zipPart('word/document.xml', new Uint8Array(40_000_000), { says: 10 })]);
  expect(await textOf('弹.docx', Uint8Array.from(lying))).toBe('document_damaged');
  const locked = zipOf([zipPart('word/document.xml', new Uint8Array(10))], 1);
  expect(await textOf('密.docx', Uint8Array.from(locked))).toBe('workbook_password');
});

it('refuses a Word file with a hundred thousand faults in its XML as it does one with a single one', async () => {
  const xml = new TextEncoder().encode(`<a/>${'<w:p/>'.repeat(150_000)}`);
  expect(await textOf('坏.docx', Uint8Array.from(zipOf([zipPart('[Content_Types].xml', new TextEncoder().encode('<Types/>')), zipPart('word/document.xml', xml)])))).toBe('document_damaged');
});

it('leaves a text in an encoding that nobody knows to the reader that says so', async () => {
  expect(await readProse({ name: '总结.txt', bytes: new TextEncoder().encode(REPORT.join('\n')), encoding: 'klingon' })).toBeNull();
});

it('refuses what is far longer than a report, and a document without a word', async () => {
  expect(await textOf('汇编.txt', new TextEncoder().encode('一年来，支部共开展主题党日12次。'.repeat(20_000)))).toBe('document_too_long');
  expect(await textOf('名单.txt', new TextEncoder().encode('一年来，支部共开展主题党日12次。\n'.repeat(5000)))).toBe('document_many_lines');
  expect(await textOf('空.docx', await docxBytes(['', ' ']))).toBe('blank_document');
});
