import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { textFile, type NamedBytes } from './support/files.ts';
import { commit, review, reviewDialog } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { countInStore } from './support/store.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const wide = `学校,年份,${Array.from({ length: 5000 }, (_, place) => `指标${place}`).join(',')}\n甲小学,2021,${'1,'.repeat(4999)}1\n`;

/** What a careless or unlucky office sends, and a part of the sentence that says what is wrong, and where. */
const BAD: readonly (readonly [what: string, file: NamedBytes, said: readonly string[]])[] = [
  ['an empty file', textFile('空.csv', ''), [zh('problem.empty_file', { file: '空.csv' }), zh('problem.empty_file_way')]],
  ['a picture named .csv', { name: '图.csv', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13) }, [zh('problem.is_picture', { file: '图.csv' }), zh('problem.is_picture_way')]],
  ['an unclosed quote', textFile('引号.csv', '学校,年份,党课次数\n甲小学,2021,5\n"乙小学,2021,6\n'), ['第 3 行', zh('problem.unclosed_quote_way')]],
  ['two schools with one code', textFile('代码.csv', '学校,学校标识码,年份,党课次数\n甲小学,3200000001,2021,5\n乙中学,3200000001,2021,6\n'), ['3200000001', '甲小学', '乙中学', '第 3 行']],
  ['the same school and year twice with different values', textFile('两次.csv', '学校,年份,党课次数\n甲小学,2021,5\n甲小学,2021,6\n'), ['甲小学', '第 2 行是 5', '第 3 行是 6']],
  ['a year of 20211', textFile('年份.csv', '学校,年份,党课次数\n甲小学,20211,5\n乙小学,2021,4\n'), ['20211', '第 2 行', zh('problem.year_unreadable_way')]],
  ['5,000 columns', textFile('宽.csv', wide), ['5002', zh('problem.too_many_columns_way')]],
];

const words = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Presses a key until what has the focus is one of these; at most so often as a person would bear. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab`);
};

describe('the review of dropped files', () => {
  test('says of every bad file what is wrong, where, and what to do; good ones go on', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [...BAD.map(([, file]) => file), longTable('好.csv', districtFigures())]);
    for (const [what, { name }, said] of BAD) {
      await page.locator('.review-file', { hasText: name }).locator('input').check({ force: true });
      await page.locator('.review-main', { hasText: name }).waitFor();
      await page.locator('.review-main .ant-alert').first().waitFor();
      const shown = words(await page.locator('.review-main').innerText());
      for (const part of said) expect(shown, what).toContain(words(part));
    }
    await commit(page);
    expect(await countInStore(page)).toMatchObject({ journal: 1, originals: 5 });
  });

  test('is worked through with the keyboard alone: a column is given up, the rest is kept', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [textFile('表.csv', '学校,年份,党课次数,谈心谈话次数\n甲小学,2021,5,3\n乙小学,2021,6,4\n')]);
    const dialog = reviewDialog(page);
    await tabTo(page, '.review-role-metric');
    await page.keyboard.press('Enter');
    await page.locator('.ant-modal-title', { hasText: '党课次数' }).waitFor();
    await tabTo(page, '.ant-select-input');
    await page.keyboard.press('ArrowDown');
    await page.locator('.ant-select-dropdown:visible').waitFor();
    for (let option = 0; option < 9; option += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const since = await now(page);
    await tabTo(page, '.ant-modal-footer .ant-btn-primary:not(.review-buttons *)');
    await page.keyboard.press('Enter');
    await waitForMark(page, 'import-reviewed', { since });
    expect(await dialog.locator('.review-role-ignore').innerText()).toBe(zh('import.roles.ignore'));
    expect(await page.evaluate(() => document.activeElement?.classList.contains('review-role'))).toBe(true);
    const before = await now(page);
    await tabTo(page, '.review-buttons .ant-btn-primary');
    await page.keyboard.press('Enter');
    await waitForMark(page, 'import-committed', { since: before });
    expect(await countInStore(page)).toMatchObject({ journal: 1 });
  });

  test('asks before corrections are lost, and keeps nothing', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [longTable('表.csv', districtFigures())]);
    const since = await now(page);
    await page.getByRole('checkbox', { name: zh('import.take') }).uncheck();
    await waitForMark(page, 'import-reviewed', { since });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: zh('import.leaveTitle') }).waitFor();
    await page.getByRole('button', { name: zh('import.discard') }).last().click();
    await reviewDialog(page).waitFor({ state: 'detached' });
    expect(await countInStore(page)).toMatchObject({ journal: 0 });
  });

  test('an old value stays where the user says so, and both are listed afterwards', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [longTable('旧.csv', [['甲小学', 2021, 5], ['乙小学', 2021, 6]])]);
    await commit(page);
    await review(page, [longTable('新.csv', [['甲小学', 2021, 7], ['乙小学', 2021, 6]])]);
    await page.locator('.review-side').getByRole('button', { name: zh('import.conflict.open', { n: 1 }) }).click();
    const row = page.locator('.review-main tbody tr', { hasText: '旧.csv' });
    await row.getByRole('radio', { name: zh('import.conflict.old') }).check();
    await commit(page);
    await page.goto(`${origin}/#/data?tab=conflicts&ws=own`);
    const line = page.locator('.tb-table tbody tr').first();
    await line.waitFor();
    expect(await line.locator('td').nth(2).innerText()).toContain('旧.csv');
    expect(await line.locator('td').nth(3).innerText()).toContain('新.csv');
    expect(await line.innerText()).toContain(zh('data.conflicts.byPerson'));
  });

  test('what was set aside is saved as a file with place, text and reason', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [textFile('表.csv', '学校,年份,党课次数\n甲小学,2021,5\n乙小学,2021,=1+1吧\n')]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: zh('import.saveSetAside') }).click()]);
    const path = join(tmpdir(), `tongbi-${process.pid}-set-aside.csv`);
    await download.saveAs(path);
    const csv = await readFile(path, 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('表.csv,3,党课次数');
    expect(csv).toContain("'=1+1吧");
  });
});
