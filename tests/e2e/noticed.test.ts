import { describe, expect } from 'vitest';
import { violations } from './support/checkAccessibility.ts';
import { importFiles } from './support/importing.ts';
import { textFile } from './support/files.ts';
import { waitForMark } from './support/marks.ts';
import { test } from './support/visit.ts';

describe('what is noticed', () => {
  test('stands by kind, its figures lead to their cells, its links to the chart, and the list narrows', async ({ visit }) => {
    const { page } = await visit({ address: '/#/noticed?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'noticed' });
    await page.locator('.noticed-looking').waitFor({ state: 'detached' });
    const lines = page.locator('.noticed-list li');
    expect(await lines.count()).toBeGreaterThan(5);
    const before = await page.locator('.noticed .tb-panel').count();

    await lines.first().locator('.figure-button').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('src=');
    await page.goBack();

    await page.goto(page.url().replace(/#.*/, '#/noticed?ws=sample&kinds=%5B%22norm%22%5D'));
    await expect.poll(() => page.locator('.noticed .tb-panel').count()).toBe(1);
    expect(before).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);

    await lines.first().locator('a').click();
    await expect.poll(() => page.url()).toContain('#/trend?');
    await waitForMark(page, 'view-drawn', { view: 'trend' });
  });

  test('is nothing, in so many words, where nothing is out of the ordinary', async ({ visit }) => {
    const { page } = await visit({ address: '/#/noticed' });
    await waitForMark(page, 'engine-ready');
    const rows = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((school, place) => [2022, 2023].map((year) => `${school}小学,${String(year)},志愿服务次数,${String(10 + place)}`));
    await importFiles(page, [textFile('a.csv', ['学校,年份,指标,数值', ...rows].join('\n'))]);
    await page.goto(page.url().replace(/#.*/, '#/noticed?ws=own'));
    await page.locator('.noticed .tb-state').waitFor();
    expect(await page.locator('.noticed .tb-state').innerText()).toMatch(/6/);
    expect(await page.locator('.noticed-list li').count()).toBe(0);
  });
});
