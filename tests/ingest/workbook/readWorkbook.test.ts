import { CFB, utils, type WorkSheet } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { showTable } from '../../../src/app/import/worker/showTable.ts';
import { placeInFile, rowOf } from '../../../src/domain/fileRow.ts';
import { corpus } from '../../support/corpus.ts';
import { gridRows } from '../../support/gridRows.ts';
import { readBad, readGood } from '../../support/readText.ts';
import { asideOf, draftOf, saidBy } from '../../support/understandTable.ts';
import { zipOf, zipPart as part } from '../../support/zipOf.ts';
import { workbookFile } from '../../support/workbookFile.ts';
import { partsOf, zipped } from '../../support/fuzz/zipFaults.ts';

const sheet = (rows: readonly (readonly unknown[])[]): WorkSheet => utils.aoa_to_sheet(rows.map((row) => [...row]));
const table = sheet([['学校', '年度', '党课（次）'], ['新华小学', 2023, 4], ['育才小学', 2023, 3]]);

describe('a workbook', () => {
  it.each(['xlsx', 'xlsm', 'biff8', 'ods'] as const)('of the kind %s is read cell for cell', async (kind) => {
    const { grids, format } = await readGood(workbookFile({ 甲: table }, kind), { name: '甲.xls' });
    expect(format).toBe('workbook');
    expect(grids.map(gridRows)).toEqual([[['学校', '年度', '党课（次）'], ['新华小学', '2023', '4'], ['育才小学', '2023', '3']]]);
  });

  it('gives one table a sheet, blank ones aside, and rows that tell their sheet', async () => {
    const { grids, reading } = await readGood(workbookFile({ 说明: sheet([]), '2022': table, '2023': table }));
    expect(grids.map(({ name }) => name)).toEqual(['2022', '2023']);
    const number = grids[1]?.rowNumber[1] ?? 0;
    expect(rowOf(number)).toBe(2);
    expect(placeInFile({ name: '甲.xlsx', ...reading }, number)).toEqual({ file: '甲.xlsx › 2023', row: 2 });
  });

  it('has percent with its sign, dates as dates, codes with their zeros, numbers in full and errors by name', async () => {
    const rows = sheet([['a'], [0.955], [45275], [7], [0.1 + 0.2], [true], ['０１２'], [null]]);
    rows['A2'].z = '0.0%';
    rows['A3'].z = 'yyyy"年"m"月"d"日"';
    rows['A4'].z = '0000';
    rows['A9'] = { t: 'e', v: 7 };
    rows['!ref'] = 'A1:A9';
    const { grids } = await readGood(workbookFile({ 甲: rows }));
    expect(grids.flatMap(gridRows).flat()).toEqual(['a', '95.5%', '2023-12-15', '0007', '0.3', 'TRUE', '０１２', '#DIV/0!']);
  });

  it('repeats a text merged over rows in each of them, and a figure in none', async () => {
    const rows = sheet([['学校', '年度', '党课（次）'], ['新华小学', 2022, 4], [null, 2023, 5], ['育才小学', 2022, 9], [null, 2023, null]]);
    rows['!merges'] = [utils.decode_range('A2:A3'), utils.decode_range('A4:A5'), utils.decode_range('C4:C5')];
    const { grids, warnings } = await readGood(workbookFile({ 甲: rows }));
    expect(grids.flatMap(gridRows).slice(1)).toEqual([['新华小学', '2022', '4'], ['新华小学', '2023', '5'], ['育才小学', '2022', '9'], ['育才小学', '2023', '']]);
    expect(warnings).toMatchObject([{ code: 'merged_figures', values: { count: 1 } }]);
  });

  it('with a title, a header of two merged rows and a total row is understood without help', async () => {
    const rows = sheet([
      ['新城区2023年度党建工作统计表'],
      ['序号', '学校名称', '三会一课', null, '谈心谈话（人次）'],
      [null, null, '党课（次）', '主题党日（次）', null],
      [1, '新华小学', 4, 12, 20],
      [2, '育才小学', '3次', '十二', 18],
      ['合计', null, 7, 24, 38],
    ]);
    rows['!merges'] = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'].map((range) => utils.decode_range(range));
    const [grid] = (await readGood(workbookFile({ Sheet1: rows }), { name: '统计表.xlsx' })).grids;
    const draft = grid && draftOf(grid, { fileName: '统计表.xlsx' });
    expect(draft && saidBy(draft)).toEqual(expect.arrayContaining([expect.stringMatching(/^新华小学 2023 \S+ 12$/u), expect.stringMatching(/^育才小学 2023 \S+ 12$/u)]));
    expect(draft && saidBy(draft)).toHaveLength(6);
    expect(draft && asideOf(draft).filter((line) => line.endsWith('total_row'))).toHaveLength(4);
  });

  it('says what is hidden: sheets, rows and columns, and reads them', async () => {
    const rows = sheet([['学校', '年度', '党课（次）'], ['新华小学', 2023, 4]]);
    rows['!rows'] = [{}, { hidden: true }];
    rows['!cols'] = [{}, {}, { hidden: true }];
    const { warnings, grids } = await readGood(workbookFile({ 甲: rows, 乙: table }, 'xlsx', ['乙']));
    expect(warnings.map(({ code, values }) => [code, values['count'] ?? values['sheet'], values['places']])).toEqual([['hidden_rows', 1, '2'], ['hidden_columns', 1, 'C'], ['hidden_sheet', '乙', undefined]]);
    const [grid] = grids;
    const shown = grid && showTable(grid, { kind: 'observations', headerFrom: 0, headerTo: 0, columns: [], year: null, school: null, schoolName: null, basis: 'calendar', fractions: [] });
    expect([shown?.preview.map(({ number, hidden }) => [number, hidden]), shown?.hiddenColumns]).toEqual([[[1, false], [2, true]], [2]]);
    expect(grids).toHaveLength(2);
  });

  it('names hidden rows and columns as the spreadsheet counts them, neighbours together', async () => {
    const rows = sheet([['学校', '年度', '党课（次）', '演练（次）'], ...Array.from({ length: 30 }, (_, at) => [`${at}小学`, 2023, 4, 2])]);
    rows['!rows'] = Array.from({ length: 31 }, (_, at) => ({ hidden: at === 2 || at === 3 || at === 4 || at === 9 }));
    rows['!cols'] = [{}, {}, { hidden: true }, { hidden: true }];
    const { warnings } = await readGood(workbookFile({ 甲: rows }));
    expect(warnings.map(({ values }) => values['places'])).toEqual(['3–5, 10', 'C–D']);
    rows['!rows'] = Array.from({ length: 31 }, (_, at) => ({ hidden: at % 2 === 1 }));
    const many = await readGood(workbookFile({ 甲: rows }));
    expect(many.warnings[0]?.values['places']).toBe('2, 4, 6, 8, 10, 12, 14, 16, …');
  });

  it('takes the year from the name of a sheet where nothing else tells it', async () => {
    const [grid] = (await readGood(workbookFile({ '2021年度': sheet([['学校', '党课（次）'], ['新华小学', 4]]) }), { name: '台账.xlsx' })).grids;
    expect(grid && draftOf(grid, { fileName: '台账.xlsx' }).years).toEqual([2021]);
  });

  const china = corpus('university-register-china');
  it.skipIf(china === null).each(['W020250627301230138068', 'W020250627301230143042'])('of the ministry (%s) is as in the JSON beside it, titles and sections aside', async (name) => {
    const { grids } = await readGood(readFileSync(`${china}/${name}.xls`), { name: `${name}.xls` });
    const expected: readonly Readonly<Record<string, string | number>>[] = JSON.parse(readFileSync(`${china}/${name}.json`, 'utf8'));
    const fields = ['index', 'name', 'code', 'department', ...(grids[0]?.columns.length === 7 ? ['location', 'level'] : []), 'remark'];
    const rows = grids.flatMap(gridRows).filter(([first = '']) => /^\d+$/u.test(first));
    expect(rows).toEqual(expected.map((record) => fields.map((field) => String(record[field] ?? ''))));
    const [grid] = grids;
    const draft = grid && draftOf(grid, { fileName: `${name}.xls` });
    expect(draft?.newSchools.map((school) => [school.name, school.code])).toEqual(expected.map((record) => [String(record['name']).trim(), String(record['code'])]));
  });
});

describe('an older workbook', () => {
  it('is read without what no value is read from: a link over all cells, the tokens of a formula', async () => {
    // In place of the record that tells how the sheet is seen.
    const linkedOld = changedBook(workbookFile({ 甲: table }, 'biff8'), [0x3e, 0x02, 0x12, 0x00], [0xb8, 0x01, 0x12, 0x00, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    expect((await readGood(linkedOld, { name: '甲.xls' })).grids.map(gridRows)).toEqual([[['学校', '年度', '党课（次）'], ['新华小学', '2023', '4'], ['育才小学', '2023', '3']]]);
    const { grids, warnings } = await readGood(computed(), { name: '甲.xls' });
    expect(grids.map(gridRows)).toEqual([[['学校', '年度', '党课（次）'], ['新华小学', '2023', '4']]]);
    expect(warnings).toEqual([]);
  });

  it.each([['an array', '{1,2,3}'], ['a text', '"甲"&"乙"'], ['a name of another sheet', 'SUM(A1:A3)']])('has the stored value of a formula with %s', async (_what, formula) => {
    const cells = sheet([['学校', '年度', '党课（次）'], ['新华小学', 2023, 4], ['育才小学', 2023, '每月']]);
    Object.assign(cells['C2'], { f: formula });
    Object.assign(cells['C3'], { f: formula });
    const { grids } = await readGood(workbookFile({ 甲: cells }, 'biff8'), { name: '甲.xls' });
    expect(grids.flatMap(gridRows).slice(1)).toEqual([['新华小学', '2023', '4'], ['育才小学', '2023', '每月']]);
  });
});

describe('a workbook that cannot be read is refused with a reason:', () => {
  it.each<readonly [what: string, code: string, bytes: () => Uint8Array]>([
    ['one that unpacks to 300 MB', 'workbook_too_large', () => zipOf([part('xl/workbook.xml', Buffer.from('<a/>')), part('xl/worksheets/sheet1.xml', Buffer.alloc(300_000_000))])],
    ['one that unpacks to more than it says', 'workbook_damaged', () => zipOf([part('xl/workbook.xml', Buffer.alloc(300_000_000), { says: 190_000_000 })])],
    ['one that lies about a small size', 'workbook_damaged', () => zipOf([part('xl/workbook.xml', Buffer.alloc(30_000_000), { says: 100 })])],
    ['one with a link over all cells that there are', 'workbook_multiplied', () => linked('A1:XFD1048576')],
    ['an open one with a row repeated three million times', 'workbook_multiplied', () => changedParts(workbookFile({ 甲: table }, 'ods'), '<table:table-row', '<table:table-row table:number-rows-repeated="3000000"')],
    ['an open one with a covered cell repeated a thousand million times', 'workbook_multiplied', () => changedParts(workbookFile({ 甲: table }, 'ods'), '</table:table-row>', '<table:covered-table-cell table:number-columns-repeated="1000000000"/></table:table-row>')],
    ['one with a width for a thousand million columns', 'workbook_multiplied', () => changedParts(workbookFile({ 甲: table }), '<sheetData>', '<cols><col min="1" max="1000000000" width="9"/></cols><sheetData>')],
    ['an old one with a formula cut short', 'workbook_damaged', () => changedBook(computed(), [0x06, 0x00], [0x06, 0x00, 0x10])],
    ['an old one without its last end', 'workbook_damaged', () => changedBook(workbookFile({ 甲: table }, 'biff8'), [0x3e, 0x02, 0x12, 0x00], [0x3e, 0x02, 0xff, 0x7f])],
    ['an old one with a format cut short', 'workbook_damaged', () => changedBook(workbookFile({ 甲: table }, 'biff5'), [0x1e, 0x04], [0x1e, 0x04, 0x02])],
    ['an open one with a sheet without a name', 'workbook_damaged', () => changedParts(workbookFile({ 甲: table }, 'ods'), 'table:name="甲"', '')],
    ['an open one with two sheets of one name', 'workbook_damaged', () => changedParts(workbookFile({ 甲: table, 乙: table }, 'ods'), 'table:name="乙"', 'table:name="甲"')],
    ['one with a password on its zip', 'workbook_password', () => zipOf([part('xl/workbook.xml', Buffer.from('<a/>'))], 1)],
    ['one cut off', 'workbook_damaged', () => workbookFile({ 甲: table }).subarray(0, 900)],
    ['an old one cut off', 'workbook_damaged', () => workbookFile({ 甲: table }, 'biff8').subarray(0, 900)],
    ['one without anything in it', 'workbook_damaged', () => zipOf([part('xl/workbook.xml', Buffer.from('<a/>'))])],
    ['one encrypted by Excel', 'workbook_password', () => compound('EncryptedPackage')],
    ['a binary one', 'is_binary_workbook', () => workbookFile({ 甲: table }, 'xlsb')],
    ['an old document', 'is_old_word', () => compound('WordDocument')],
    ['another old file', 'is_old_office', () => compound('PowerPoint Document')],
    ['one with blank sheets only', 'blank_file', () => workbookFile({ 甲: sheet([]), 乙: sheet([['', ' ']]) })],
  ])('%s: %s', async (_what, code, bytes) => {
    const made = bytes();
    expect((await readBad(made, { name: '甲.xlsx' })).code).toBe(code);
  });
});

const linked = (range: string): Uint8Array => {
  const cells = sheet([['学校', '年度', '党课（次）'], ['新华小学', 2023, 4]]);
  cells['A1'].l = { Target: 'https://example.org/' };
  return zipped((partsOf(workbookFile({ 甲: cells })) ?? []).map(({ name, body }) => ({ name, body: new TextEncoder().encode(new TextDecoder().decode(body).replace(/(<hyperlink [^>]*ref=")[^"]*/u, `$1${range}`)) })));
};

const changedParts = (file: Uint8Array, from: string, to: string): Uint8Array => {
  const parts = partsOf(file)?.map(({ name, body }) => ({ name, text: new TextDecoder().decode(body) })) ?? [];
  expect(parts.some(({ text }) => text.includes(from))).toBe(true);
  return zipped(parts.map(({ name, text }) => ({ name, body: new TextEncoder().encode(text.replace(from, to)) })));
};

/** An older workbook with other bytes where a record begins. */
const changedBook = (file: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array => {
  const bytes = Buffer.from(file);
  const at = bytes.indexOf(Buffer.from(from));
  expect(at).toBeGreaterThan(0);
  bytes.set(to, at);
  return new Uint8Array(bytes);
};

const computed = (): Uint8Array => {
  const cells = sheet([['学校', '年度', '党课（次）'], ['新华小学', 2023, 4]]);
  cells['C2'].f = '1+3';
  return workbookFile({ 甲: cells }, 'biff8');
};

const compound = (name: string): Uint8Array => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Buffer.alloc(5000, 1));
  const bytes: Uint8Array = CFB.write(file, { type: 'buffer' });
  return new Uint8Array(bytes);
};
