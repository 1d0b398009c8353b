import { read, utils, write } from '@e965/xlsx';
import { describe, expect } from 'vitest';
import { violations } from './support/checkAccessibility.ts';
import { importFiles, review, commit } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { savedFile } from './support/savedFile.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

/** The last column but one of the sheet: the right value. */
const RIGHT = 7;

describe('data quality', () => {
  test('a school is asked, its sheet is saved, comes back filled in without a mapping, and nothing is asked any more', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    const figures = districtFigures().map(([school, year, value]) => [school, year, school === '滨河小学' && year === 2023 ? Number(value) * 100 : value] as const);
    await importFiles(page, [longTable('一报.csv', figures)]);
    await page.goto(`${origin}/#/data?tab=quality&ws=own`);
    await page.getByText(zh('quality.count', { schools: 1, n: 1 })).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: zh('quality.open', { school: '滨河小学', n: 1 }) }).click();
    const drawer = page.locator('.ant-drawer-content:visible, .ant-drawer:visible').last();
    await drawer.getByText(/百倍/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await drawer.getByRole('button', { name: zh('quality.saveOne') }).click();
    const { name, bytes } = await savedFile(page, page.getByRole('button', { name: 'XLSX', exact: true }));
    expect(name).toBe('数据核对表-2023-滨河小学.xlsx');

    const book = read(bytes, { type: 'buffer' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (!sheet) throw new Error('no sheet');
    const rows = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 });
    expect(rows[1]?.slice(1, 6)).toEqual(['滨河小学', '2023', '党课次数（次）', 1800, 17]);
    utils.sheet_add_aoa(sheet, [[18]], { origin: { r: 1, c: RIGHT } });
    await page.keyboard.press('Escape');
    await review(page, [{ name, bytes: new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })) }]);
    await page.locator('.review-side').getByRole('button', { name: zh('import.conflict.open', { n: 1 }) }).waitFor();
    await commit(page);
    await page.goto(`${origin}/#/data?tab=quality&ws=own`);
    await page.getByText(zh('quality.none', { year: '2023 年' })).waitFor();
  });

  test('all sheets of the sample are saved as one workbook with a sheet a school, and as a ZIP with a file a school', async ({ visit }) => {
    const { page } = await visit({ address: '/#/data?tab=quality&ws=sample' });
    await page.locator('.tb-table').waitFor();
    const schools = Number((await page.locator('.tb-table tfoot th').first().innerText()).replace(/\D/gu, ''));
    await page.getByRole('button', { name: zh('quality.saveAll') }).click();
    const one = await savedFile(page, page.getByRole('button', { name: zh('quality.formats.xlsx') }));
    expect(read(one.bytes, { type: 'buffer', bookSheets: true }).SheetNames).toHaveLength(schools + 1);
    await page.getByRole('button', { name: zh('quality.saveAll') }).click();
    const many = await savedFile(page, page.getByRole('button', { name: zh('quality.formats.files') }));
    expect(many.name).toMatch(/\.zip$/u);
    expect(many.bytes.readUInt16LE(many.bytes.length - 12)).toBe(schools);
  });
});
