import { describe, expect } from 'vitest';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { settled, untilDrawn } from './support/settled.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';
import { en, zh } from './support/words.ts';

const ADDRESSES = ['/#/overview?year=2021', '/#/trend?as=table&from=2018', '/#/compare?year=2022', '/#/data?tab=coverage'] as const;
/** Addresses of which parts make no sense: what is left of each, and what is said. */
const BROKEN: readonly (readonly [address: string, left: RegExp, said: readonly string[]])[] = [
  ['/#/trend?metric=none&from=abc&schools=7', /#\/trend$/u, ['none']],
  ['/#/trend?from=abc&schools=7', /#\/trend$/u, ['from', 'schools']],
  ['/#/compare?year=%5B%5D', /#\/compare$/u, ['year']],
  ['/#/overview?year=99999', /#\/overview$/u, ['99999']],
  ['/#/data?tab=none', /#\/data$/u, ['tab']],
];

/** Addresses of what is not there: the page says so, in its own way. */
const LOST = ['/#/nowhere?a=1', '/#/trend?src=a.b.c.d', '/#/overview?src=sample-02.0.3.4'] as const;

describe('the address of a screen', () => {
  for (const address of ADDRESSES) {
    test(`${address} opens the same screen in another tab`, async ({ visit }) => {
      const { page, openTab } = await visit({ address });
      const view = /#\/(?<view>[a-z]+)/u.exec(address)?.groups?.['view'] ?? '';
      await waitForMark(page, 'view-drawn', { view });
      const shown = await settled(() => page.locator('main').innerText(), 700);
      const url = new URL(page.url());
      const other = await openTab(`/${url.hash}`);
      await waitForMark(other, 'view-drawn', { view });
      await expect.poll(() => other.locator('main').innerText()).toBe(shown);
    });
  }

  test('copied as a link opens the same screen for one who has the same data, and tells one who has not what is missing', async ({ visit }) => {
    const { page, context, origin } = await visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('旧.csv', districtFigures())]);
    await page.goto(`${origin}/#/trend?ws=own&as=table&from=2020&areas=${encodeURIComponent('["无此片区"]')}`);
    await page.getByText(zh('shell.absentOf.area', { values: '无此片区' })).waitFor();
    await page.goto(`${origin}/#/compare?ws=own&year=2019`);
    await waitForMark(page, 'view-drawn', { view: 'compare' });
    await page.getByRole('button', { name: zh('commands.link'), exact: true }).click();
    await page.getByText(zh('shell.copied')).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await page.getByRole('heading', { level: 1 }).innerText();

    const { page: same } = await visit();
    await waitForMark(same, 'engine-ready');
    await importFiles(same, [longTable('另一份.csv', districtFigures())]);
    await same.goto(link);
    await expect.poll(() => same.getByRole('heading', { level: 1 }).innerText()).toBe(shown);

    const { page: without } = await visit();
    await waitForMark(without, 'engine-ready');
    await wear(without, { language: 'en', theme: 'light' });
    await importFiles(without, [longTable('别区.csv', [['滨河小学', 2021, 4], ['滨河小学', 2022, 5]])]);
    await without.goto(link);
    await without.getByText(en('shell.absent', { what: en('shell.absentOf.year', { values: '2019' }) })).waitFor();
    await expect.poll(() => without.url()).not.toContain('2019');
  });

  test('with values that make no sense is repaired, and never breaks the page', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    for (const [address, left, said] of BROKEN) {
      await page.goto(`${origin}${address}`);
      await expect.poll(() => page.url(), { message: address }).toMatch(left);
      for (const word of said) await expect.poll(() => page.locator('.tb-notice').innerText(), { message: address }).toContain(word);
      await untilDrawn(page);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(20);
    }
    for (const address of LOST) {
      await page.goto(`${origin}${address}`);
      await expect.poll(async () => (await page.locator('main').innerText()).length, { message: address }).toBeGreaterThan(20);
    }
  });
});
