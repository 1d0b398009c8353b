import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { textFile, type NamedBytes } from './support/files.ts';
import { commit, review, reviewDialog } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { savedText } from './support/savedText.ts';
import { settled } from './support/settled.ts';
import { countInStore } from './support/store.ts';
import { tabTo } from './support/tabTo.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';
import { wordsOf, zh } from './support/words.ts';

const wide = `学校,年份,${Array.from({ length: 5000 }, (_, place) => `指标${place}`).join(',')}\n甲小学,2021,${'1,'.repeat(4999)}1\n`;

interface Bad {
  readonly what: string;
  readonly file: NamedBytes;
  /** The sentence, and what fills its blanks. */
  readonly code: string;
  readonly blanks: Readonly<Record<string, string | number>>;
}

/** What a careless or unlucky office sends, and the sentence that says what is wrong, and where. */
const BAD: readonly Bad[] = [
  { what: 'an empty file', file: textFile('空.csv', ''), code: 'empty_file', blanks: {} },
  { what: 'a picture named .csv', file: { name: '图.csv', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13) }, code: 'is_picture', blanks: {} },
  { what: 'an unclosed quote', file: textFile('引号.csv', '学校,年份,党课次数\n甲小学,2021,5\n"乙小学,2021,6\n'), code: 'unclosed_quote', blanks: { row: 3, count: 1, text: '"乙小学,2021,6' } },
  { what: 'two schools with one code', file: textFile('代码.csv', '学校,学校标识码,年份,党课次数\n甲小学,3200000001,2021,5\n乙中学,3200000001,2021,6\n'), code: 'two_schools_one_code', blanks: { row: 3, code: '3200000001', names: '甲小学、乙中学' } },
  { what: 'the same school and year twice with different values', file: textFile('两次.csv', '学校,年份,党课次数\n甲小学,2021,5\n甲小学,2021,6\n'), code: 'duplicate_differs', blanks: { school: '甲小学', year: 2021, firstRow: 2, first: 5, secondRow: 3, second: 6 } },
  { what: 'a year of 20211', file: textFile('年份.csv', '学校,年份,党课次数\n甲小学,20211,5\n乙小学,2021,4\n'), code: 'year_unreadable', blanks: { row: 2, text: '20211' } },
  { what: '5,000 columns', file: textFile('宽.csv', wide), code: 'too_many_columns', blanks: { row: 1, columns: 5002, limit: 1000 } },
];

const words = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('the review of dropped files', () => {
  test.for(LANGUAGES)('says in %s of every bad file what is wrong, where, and what to do; good ones go on', async (language, { visit }) => {
    const say = wordsOf(language);
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language });
    await page.goto(`${origin}/`);
    await waitForMark(page, 'engine-ready');
    await review(page, [...BAD.map(({ file }) => file), longTable('好.csv', districtFigures())]);
    const metric = catalogue.find(({ id }) => id === 'party_lesson_count')?.name;
    for (const { what, file, code, blanks } of BAD) {
      await page.locator('.review-file', { hasText: file.name }).locator('input').check({ force: true });
      await page.locator('.review-main', { hasText: file.name }).waitFor();
      const said = [code, `${code}_way`].map((key) => words(say(`problem.${key}`, { file: file.name, metric, ...blanks })));
      const shown = async (): Promise<string> => words(await page.locator('.review-main').innerText());
      for (const sentence of said) await expect.poll(shown, { message: what }).toContain(sentence);
    }
    await commit(page);
    expect(await countInStore(page)).toMatchObject({ journal: 1, originals: 5 });
    const kept = await trendTable(page, 'ws=own&metric=party_lesson_count');
    for (const year of ['2019', '2020', '2022', '2023']) expect(kept).toContainEqual(expect.stringMatching(new RegExp(`^${year} 6 / `, 'u')));
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
    const active = page.locator('.ant-select-item-option-active');
    for (let press = 0; press < 20 && (await settled(() => active.innerText(), 100)) !== zh('import.roles.ignore'); press += 1) await page.keyboard.press('ArrowDown');
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
    await page.getByRole('button', { name: zh('import.saveSetAside') }).click();
    const { text: csv } = await savedText(page, page.getByRole('button', { name: zh('sheet.saveAs.csv') }));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('表.csv,3,党课次数');
    expect(csv).toContain("'=1+1吧");
  });
});
