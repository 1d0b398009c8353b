import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { THEME_NAMES } from '../../src/charts/look.ts';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { violations } from './support/checkAccessibility.ts';
import { textFile } from './support/files.ts';
import { importFiles, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';

const LOOKS = LANGUAGES.flatMap((language) => THEME_NAMES.map((theme) => ({ language, theme })));

type Look = (typeof LOOKS)[number];

/** What axe finds while that stands open, in every look (or some). */
const inEveryLook = async (open: Locator, looks: readonly Look[] = LOOKS): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {};
  const page = open.page();
  for (const look of looks) {
    await wear(page, look);
    await open.waitFor();
    const faults = await violations(page);
    if (faults.length > 0) found[`${look.language} ${look.theme}`] = faults;
  }
  return found;
};

const TABS = ['imports', 'coverage', 'setAside', 'conflicts', 'corrections', 'quality', 'catalogue', 'schools'] as const;
const RATES = `学校名称,年度,党员学习参与率,党课次数\n${districtFigures().map(([school, year, value]) => `${school},${String(year)},${String(80 + Number(value) / 4)}%,${String(value)}`).join('\n')}\n城北小学,2021,未报,12人\n`;

describe('in all themes and both languages, axe finds nothing', () => {
  test('on the review: a file understood, one refused, contradictions', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('旧.csv', districtFigures())]);
    await review(page, [longTable('新.csv', districtFigures(1)), textFile('率.csv', RATES), textFile('空.csv', '')]);
    const file = async (name: string): Promise<void> => {
      await page.locator('.review-file', { hasText: name }).locator('input').check({ force: true });
      await page.locator('.review-main', { hasText: name }).waitFor();
    };
    await file('空.csv');
    expect(await inEveryLook(page.locator('.review-main .ant-alert').first()), 'a refused file').toEqual({});
    await file('率.csv');
    const panes = page.locator('.review-main [role=tab]');
    expect(await panes.count()).toBeGreaterThan(2);
    for (let pane = 0; pane < (await panes.count()); pane += 1) {
      await panes.nth(pane).click();
      await expect.poll(() => panes.nth(pane).getAttribute('aria-selected')).toBe('true');
      // One theme in both languages a pane, each pane another; the first in all.
      const looks = pane === 0 ? LOOKS : LOOKS.filter((_, at) => at % THEME_NAMES.length === pane % THEME_NAMES.length);
      expect(await inEveryLook(page.locator('.review-main [role=tabpanel]:visible').first(), looks), `pane ${String(pane)}`).toEqual({});
    }
    await page.locator('.review-side > button').click();
    await page.locator('.review-main .tb-table tbody tr').first().waitFor();
    expect(await inEveryLook(page.locator('.review-main .tb-table tbody tr').first()), 'contradictions').toEqual({});
  });

  test('on the palette and the help', async ({ visit }) => {
    const { page } = await visit({ address: '/#/compare' });
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'compare' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').last().waitFor();
    await page.keyboard.type('d');
    expect(await inEveryLook(page.getByRole('option').first()), 'palette').toEqual({});
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('.tb-help').waitFor();
    expect(await inEveryLook(page.locator('.tb-help')), 'help').toEqual({});
  });

  test('on the source of a figure, and the figures behind one', async ({ visit }) => {
    const { page, origin } = await visit({ address: '/#/compare' });
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'compare' });
    await page.locator('main tbody td .figure-button').first().click();
    await page.locator('.ant-drawer .source-figure').waitFor();
    expect(await inEveryLook(page.locator('.ant-drawer .source-figure')), 'source').toEqual({});
    await page.goto(`${origin}/#/trend?as=table`);
    await waitForMark(page, 'view-drawn', { view: 'trend' });
    await page.locator('main td .figure-button').first().click();
    await page.locator('.ant-drawer table tbody tr').nth(5).waitFor();
    expect(await inEveryLook(page.locator('.ant-drawer table tbody tr').nth(5)), 'figures behind').toEqual({});
  });

  for (const tab of TABS) {
    test(`on the data screen: ${tab}`, async ({ visit }) => {
      const { page } = await visit({ address: `/#/data?tab=${tab}` });
      await waitForMark(page, 'engine-ready');
      await waitForMark(page, 'view-drawn', { view: 'data' });
      expect(await inEveryLook(page.locator('main .data-tabs'))).toEqual({});
    });
  }
});
