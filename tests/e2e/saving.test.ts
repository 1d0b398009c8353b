import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commitButton, importFiles, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { inChartMenu, inTableMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

interface Saved {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}

const save = async (page: Page, button?: Locator): Promise<Saved> => {
  const { name, text } = await savedText(page, button ?? (await inTableMenu(page, zh('sheet.saveAs.csv'))));
  expect(text.startsWith('\uFEFF')).toBe(true);
  return { name, lines: Papa.parse<readonly string[]>(text.slice(1).trimEnd(), { newline: '\r\n', delimiter: ',' }).data };
};

describe('a table on screen, saved as CSV', () => {
  test('from Trend, Compare and each list of Data says in its name what it is, and holds what the screen shows', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('旧.csv', districtFigures())]);
    await importFiles(page, [longTable('新.csv', [['城东第一小学', 2021, 40]])]);
    const at = async (address: string): Promise<Saved> => {
      await page.goto(`${origin}/#/${address}`);
      return save(page);
    };

    await page.goto(`${origin}/#/trend?as=table`);
    const trend = await save(page, await inChartMenu(page, zh('sheet.saveAs.csv')));
    expect(trend.name).toBe('趋势-党课次数-2019至2023.csv');
    expect(trend.lines[0]?.slice(0, 3)).toEqual(['年份', '填报学校（所）', '应报学校（所）']);
    expect(trend.lines.slice(1).map(([year, n, of]) => [year, n, of])).toEqual(['2019', '2020', '2021', '2022', '2023'].map((year) => [year, '6', '6']));

    const compare = await at('compare?year=2021');
    expect(compare.name).toMatch(/^2021 年对比.*\.csv$/u);
    // The head, six schools, and two rows of what the columns come to.
    expect(compare.lines).toHaveLength(9);
    expect(compare.lines.at(-1)?.at(-1)).toBe('6 / 6 所');
    expect(compare.lines.find(([school]) => school === '城东第一小学')).toContain('40');

    const coverage = await at('data?tab=coverage');
    expect(coverage.name).toBe('填报情况-2019至2023.csv');
    expect(coverage.lines[0]?.at(-1)).toBe('2023（填报 6/6 所）');

    expect((await at('data?tab=imports')).lines.slice(1).map((line) => line[1])).toEqual(['新.csv', '旧.csv']);
    await page.goto(`${origin}/#/trend?behind=party_lesson_count~2021~all`);
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: zh('sheet.take') }).click();
    expect((await save(page, drawer.getByText(zh('sheet.saveAs.csv'), { exact: true }))).lines).toHaveLength(7);
    expect((await at('data?tab=schools')).lines).toHaveLength(7);
    expect((await at('data?tab=catalogue')).lines.length).toBeGreaterThan(30);

    const conflicts = await at('data?tab=conflicts');
    expect(conflicts.lines.slice(1).map((line) => [line[0], line[2], line[4], line[7], line[9]])).toEqual([
      ['城东第一小学', '2021', '40', '采用', '新.csv'],
      ['城东第一小学', '2021', '4', '未采用', '旧.csv'],
    ]);
  });

  test('from the sample says in its name that it is invented', async ({ visit }) => {
    const { page } = await visit({ address: '/#/compare' });
    await waitForMark(page, 'engine-ready');
    expect((await save(page)).name).toContain('纯属虚构');
  });
});

const sentence = (page: Page): Locator => page.getByText(zh('import.doneTitle'), { exact: true });

describe('the sentence after an import', () => {
  test('goes when another screen comes on view', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('一.csv', districtFigures())]);
    await sentence(page).waitFor();
    await page.goto(`${origin}/#/compare`);
    await sentence(page).waitFor({ state: 'detached' });
  });

  test('goes by itself, but stays under the focus', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [longTable('一.csv', districtFigures())]);
    // From here on time is ours; no mark is set any more.
    await page.clock.install();
    await commitButton(page).click();
    await page.getByRole('button', { name: zh('import.undo') }).focus();
    await page.mouse.move(700, 30);
    await page.clock.runFor(15_000);
    expect(await sentence(page).count()).toBe(1);
    await page.locator('main').focus();
    await page.clock.runFor(15_000);
    await sentence(page).waitFor({ state: 'detached' });
  });
});
