import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { xmlFaults } from '../support/xmlFaults.ts';
import { drawnAfter } from './support/goTo.ts';
import { importFiles } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { inChartMenu, savedFile } from './support/savedFile.ts';
import { settled, untilDrawn } from './support/settled.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test, type MakeVisit } from './support/visit.ts';
import { zh } from './support/words.ts';

const at = async (visit: MakeVisit, address: string, view: string): Promise<Page> => {
  const { page } = await visit({ address: `/#/${address}` });
  await waitForMark(page, 'engine-ready');
  await waitForMark(page, 'view-drawn', { view });
  await untilDrawn(page);
  return page;
};

const chart = (page: Page) => page.locator('.tb-chart-live').first();
const said = (page: Page) => page.locator('.tb-chart [aria-live]').first();
const chosen = (page: Page): readonly unknown[] => {
  const found: unknown = JSON.parse(new URLSearchParams(page.url().split('?')[1] ?? '').get('schools') ?? '[]');
  return Array.isArray(found) ? found : [];
};

/** Every screen that draws charts, with an address at which it draws all it has. */
const DRAWING: Readonly<Record<string, string>> = {
  overview: 'overview', trend: 'trend', distribution: 'distribution', heat: 'heat', relation: 'relation', brand: 'brand', findings: 'findings', profile: 'profile',
  sql: `sql?sql=${encodeURIComponent('SELECT 年度, count(*) AS 校数 FROM 数据 GROUP BY ALL ORDER BY 年度')}&show=chart`,
};

describe.each(Object.entries(DRAWING))('each chart of %s', (view, address) => {
  test('can be taken as PNG, SVG and CSV, is described, and has its table at one key', async ({ visit }) => {
    const page = await at(visit, address, view);
    await chart(page).waitFor();
    const parts = await page.locator('[data-part]:has(.tb-chart-live)').evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-part') ?? ''));
    const drawn = await page.locator('.tb-chart-live').count();
    expect(parts).toHaveLength(drawn);
    for (const part of parts) {
      const panel = page.locator(`[data-part="${part}"]`);
      expect((await panel.locator('.tb-chart-live').getAttribute('aria-label'))?.length).toBeGreaterThan(15);
      await panel.getByRole('button', { name: new RegExp(`^${zh('figure.save')}`, 'u') }).click();
      const offered = await panel.locator('.chart-menu li').allInnerTexts();
      for (const format of [zh('figure.png'), zh('figure.svg'), zh('sheet.saveAs.csv')]) expect({ part, offered }).toEqual({ part, offered: expect.arrayContaining([format]) });
      await page.keyboard.press('Escape');
      await panel.locator('.chart-menu').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('t');
    await chart(page).waitFor({ state: 'detached' });
    for (const part of parts) await page.locator(`[data-part="${part}"] table`).first().waitFor();
  });
});

describe('a chart by keys', () => {
  test('turns into its table and back with one key, and back with its button', async ({ visit }) => {
    const page = await at(visit, 'trend', 'trend');
    await page.keyboard.press('t');
    await page.locator('main table').first().waitFor();
    expect(page.url()).toContain('as=table');
    await chart(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: new RegExp(`^${zh('figure.chart')}`, 'u') }).first().click();
    await chart(page).waitFor();
    expect(page.url()).not.toContain('as=');
  });

  test('keeps the order of its table in the address', async ({ visit }) => {
    const page = await at(visit, 'trend?metric=drill_count&as=table', 'trend');
    const years = () => page.locator('[data-part="trend"] tbody th').allInnerTexts();
    expect((await years())[0]).toBe('2016');
    const head = page.locator('[data-part="trend"] thead').getByRole('button', { name: zh('trend.year') });
    await head.click();
    await head.click();
    await expect.poll(async () => (await years())[0]).toBe('2024');
    expect(decodeURIComponent(page.url())).toContain('sorted={"trend":"-year"}');
    await page.reload();
    await waitForMark(page, 'view-drawn', { view: 'trend' });
    await expect.poll(async () => (await years())[0]).toBe('2024');
  });

  test('says each point that the arrows come to, shows where it is, and Enter opens what is behind it', async ({ visit }) => {
    const page = await at(visit, 'trend?metric=drill_count', 'trend');
    await chart(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => said(page).innerText()).toContain('2024');
    const last = await page.locator('.tb-chart-cursor').boundingBox();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => said(page).innerText()).toContain('2023');
    await expect.poll(async () => (await page.locator('.tb-chart-cursor').boundingBox())?.x).toBeLessThan(last?.x ?? 0);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(decodeURIComponent(page.url())).toContain('behind=drill_count~2023~all');
  });

  test('takes the points marked with the space key, and gives up with Escape', async ({ visit }) => {
    const page = await at(visit, 'relation', 'relation');
    await chart(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByText(zh('chart.marked', { n: 1 })).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(zh('chart.marked', { n: 1 })).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await untilDrawn(page);
    expect(chosen(page)).toEqual([]);

    const marked = () => page.locator('.tb-chart-marked').count();
    await chart(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(marked).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(marked).toBe(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page).length).toBe(2);
  });
});

describe('a chart by pointer', () => {
  test('takes the schools in a dragged rectangle, and none when Escape is pressed', async ({ visit }) => {
    const page = await at(visit, 'relation', 'relation');
    const box = await settled(() => chart(page).boundingBox());
    if (!box) throw new Error('no chart');
    const drag = async (): Promise<void> => {
      await page.mouse.move(box.x + 20, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      await page.mouse.move(box.x + box.width - 20, box.y + box.height - 30, { steps: 4 });
    };
    await drag();
    await page.locator('.tb-chart-brush').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.locator('.tb-chart-brush').waitFor({ state: 'detached' });
    await untilDrawn(page);
    expect(chosen(page)).toEqual([]);
    await drag();
    await page.mouse.up();
    await expect.poll(() => chosen(page).length).toBeGreaterThan(3);
  });
});

describe('what can be taken from a chart', () => {
  test('a PNG of twice its size, an SVG that is whole, a CSV; each says of the sample that it is invented', async ({ visit }) => {
    const page = await at(visit, 'trend?metric=drill_count', 'trend');
    const box = await settled(() => chart(page).boundingBox());
    if (!box) throw new Error('no chart');

    const picture = await savedFile(page, await inChartMenu(page, zh('figure.png')));
    expect(picture.name).toMatch(/^趋势-.*纯属虚构\.png$/u);
    const size = await page.evaluate(async (bytes) => {
      const { width, height } = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      return { width, height };
    }, [...picture.bytes]);
    expect(size.width).toBe((Math.round(box.width) + 36) * 2);
    expect(size.height).toBeGreaterThan(box.height * 2 + 100);

    const drawing = await savedFile(page, await inChartMenu(page, zh('figure.svg')));
    const text = drawing.bytes.toString('utf8');
    expect(xmlFaults(text)).toEqual([]);
    for (const words of ['应急疏散演练次数', '55 / 56 所', zh('sheet.invented')]) expect(text).toContain(words);

    const book = await savedFile(page, await inChartMenu(page, zh('sheet.saveAs.xlsx')));
    expect(book.name).toMatch(/纯属虚构\.xlsx$/u);
    const sheet = Object.values(read(book.bytes).Sheets)[0];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toHaveLength(10);

    const table = await savedFile(page, await inChartMenu(page, zh('sheet.saveAs.csv')));
    expect(Papa.parse(table.bytes.toString('utf8').trim()).data).toHaveLength(10);
  });

  test('its question, which the console answers', async ({ visit }) => {
    const page = await at(visit, 'trend?metric=drill_count', 'trend');
    const since = await now(page);
    await (await inChartMenu(page, zh('figure.console'))).click();
    await waitForMark(page, 'view-drawn', { view: 'sql', since });
    expect(decodeURIComponent(page.url())).toContain("'drill_count'");
    await page.locator('main table').first().waitFor();
  });
});

const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  return page.locator('#pasted').inputValue();
};

describe('what is copied', () => {
  test('a table comes as text with tabs, a chart as a picture of the size chosen, a link with its workspace', async ({ visit }) => {
    const page = await at(visit, 'trend?metric=drill_count&types=%5B%22primary%22%5D', 'trend');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await (await inChartMenu(page, zh('sheet.copy'))).click();
    await page.getByText(zh('sheet.copied'), { exact: true }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\r\n')[0]?.split('\t')[0]).toBe('年份');
    expect(text.split('\r\n')).toHaveLength(10);

    const copy = await inChartMenu(page, zh('figure.copy'));
    await page.getByLabel(zh('figure.size'), { exact: true }).selectOption('wide');
    await page.getByLabel(zh('figure.sharpness'), { exact: true }).selectOption('3');
    await copy.click();
    const size = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const image = item?.types.includes('image/png') && (await createImageBitmap(await item.getType('image/png')));
        return image && [image.width, image.height];
      });
    await expect.poll(size).toEqual([2880, 1620]);

    await page.getByRole('button', { name: zh('commands.link'), exact: true }).click();
    await page.getByText(zh('shell.copied')).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('ws=sample');
    await page.goto('about:blank');
    await page.goto(link);
    await waitForMark(page, 'view-drawn', { view: 'trend' });
    expect(page.url()).toContain('metric=drill_count');
    await page.locator('.scope-tag').getByText('小学').waitFor();
  });

  test('over plain http is a table all the same, and of a picture it is said how to have it', async ({ visit }) => {
    const { page } = await visit({ address: '/#/trend?metric=drill_count' });
    // What pages that come over plain http are given.
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.reload();
    await waitForMark(page, 'view-drawn', { view: 'trend' });
    await (await inChartMenu(page, zh('figure.copy'))).click();
    await page.getByText(zh('figure.forbidden')).waitFor();
    await (await inChartMenu(page, zh('sheet.copy'))).click();
    await page.getByText(zh('sheet.copied'), { exact: true }).waitFor();
    expect((await pasted(page)).startsWith('年份\t')).toBe(true);
  });
});

describe('a remark', () => {
  test('is written at a year of one’s own data, changed and taken away; the sample says that it takes none', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('一.csv', districtFigures())]);
    await page.goto(`${origin}/#/trend?ws=own`);
    await waitForMark(page, 'view-drawn', { view: 'trend' });
    const open = page.getByRole('button', { name: zh('trend.remark'), exact: true });
    const field = page.getByRole('textbox', { name: zh('trend.remarkText') });
    const notes = page.locator('.trend-notes');

    await open.click();
    await page.getByRole('combobox', { name: zh('trend.year') }).selectOption('2021');
    await field.fill('合并统计');
    await page.keyboard.press('Enter');
    await notes.getByText('① 2021：合并统计').waitFor();

    await page.reload();
    await notes.getByText('① 2021：合并统计').waitFor();
    await open.click();
    await page.getByRole('combobox', { name: zh('trend.year') }).selectOption('2021');
    expect(await field.inputValue()).toBe('合并统计');
    await page.getByRole('button', { name: zh('trend.remarkAway') }).click();
    await notes.getByText('合并统计').waitFor({ state: 'detached' });

    await drawnAfter(page, 'trend', () => page.goto(`${origin}/#/trend?ws=sample`));
    await page.getByText('纯属虚构').first().waitFor();
    await open.click();
    await page.getByText(zh('trend.remarkOnSample')).waitFor();
  });
});
