import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnAfter } from './support/goTo.ts';
import { waitForMark } from './support/marks.ts';
import { settled, untilDrawn } from './support/settled.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const PRIMARY = zh('terms.schoolType.primary');

const filterButton = (page: Page) => page.locator('#scope-filter');
const panel = (page: Page) => page.getByRole('dialog', { name: zh('scope.title') });
const tags = (page: Page): Promise<readonly string[]> => settled(() => page.locator('.scope-tag').allInnerTexts());
const tag = (page: Page, text: string) => page.getByRole('button', { name: zh('common.remove', { what: text }), exact: true });
const goTo = async (page: Page, screen: string): Promise<void> => {
  await drawnAfter(page, screen, () => page.getByRole('navigation').getByRole('link', { name: zh(`shell.${screen}`), exact: true }).click());
  await untilDrawn(page);
};
const searchOf = (page: Page): URLSearchParams => new URLSearchParams(page.url().split('?')[1] ?? '');
const chosenIn = (page: Page): Promise<string> => settled(() => Promise.resolve(searchOf(page).get('schools') ?? ''));
/** How many schools a sentence of the overview says there are to report. */
const expected = async (page: Page): Promise<number> => Number(/\d+/u.exec(await settled(() => page.locator('.tb-screen-title p').innerText()))?.[0]);
const rowsOf = (page: Page): Promise<readonly string[]> => settled(() => page.locator('main table tbody tr').allInnerTexts());

describe('the filter', () => {
  test('chosen on one screen holds on the others, tag by tag, and back walks through it', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    const all = await expected(page);

    await filterButton(page).click();
    await panel(page).getByRole('button', { name: PRIMARY }).click();
    await panel(page).getByLabel(zh('scope.from')).selectOption({ label: '2019' });
    await panel(page).getByLabel(zh('scope.to')).selectOption({ label: '2022' });
    const ends = await panel(page).locator('select').evaluateAll((selects) => selects.map((select) => [select.getBoundingClientRect().top, getComputedStyle(select).fontFamily === getComputedStyle(document.body).fontFamily]));
    expect(new Set(ends.map(([top]) => top)).size).toBe(1);
    expect(ends.every(([, isOurs]) => isOurs)).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    const chosen = [zh('scope.typesAre', { what: PRIMARY }), zh('terms.yearRange', { from: '2019', to: '2022' })];
    expect(await tags(page)).toEqual(chosen);
    expect(await expected(page)).toBeLessThan(all);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('2022');
    expect(await page.locator('.scope-count').innerText()).toMatch(/^\d+ \/ 60 /u);

    await goTo(page, 'compare');
    expect(await tags(page)).toEqual(chosen);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('2022');
    const compared = await rowsOf(page);
    expect(compared.length).toBeGreaterThan(5);
    expect(compared.filter((row) => !row.includes(PRIMARY))).toEqual([]);

    await goTo(page, 'trend');
    await page.keyboard.press('t');
    await page.locator('main table').first().waitFor();
    const years = (await rowsOf(page)).flatMap((row) => /^20\d\d/u.exec(row.trim()) ?? []);
    expect(years.toSorted()).toEqual(['2019', '2020', '2021', '2022']);

    for (const screen of ['distribution', 'heat', 'relation', 'brand', 'findings', 'profile', 'noticed']) {
      await goTo(page, screen);
      expect({ screen, tags: await tags(page) }).toEqual({ screen, tags: chosen });
    }
    for (const screen of ['data', 'sql']) {
      await goTo(page, screen);
      expect(await filterButton(page).count()).toBe(0);
    }

    await goTo(page, 'overview');
    expect(await tags(page)).toEqual(chosen);
    await tag(page, chosen[0] ?? '').click();
    expect(await tags(page)).toEqual(chosen.slice(1));
    expect(searchOf(page).get('types')).toBeNull();
    await page.goBack();
    expect(await tags(page)).toEqual(chosen);
    await page.getByRole('button', { name: zh('scope.clear') }).click();
    expect(await tags(page)).toEqual([]);
    expect(await expected(page)).toBe(all);
    expect([...searchOf(page).keys()]).toEqual([]);
  });

  test('works by keyboard alone and gives the focus back; all that the panel changed is one step back', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await filterButton(page).focus();
    await page.keyboard.press('f');
    await panel(page).waitFor();
    // The first value has the focus; the next is reached by Tab.
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const what = [zh('terms.schoolType.kindergarten'), PRIMARY].join(zh('chart.joiner'));
    expect(await tags(page)).toEqual([zh('scope.typesAre', { what })]);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await filterButton(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await tags(page)).toEqual([]);
    await page.goBack();
    expect(await tags(page)).toEqual([zh('scope.typesAre', { what })]);
    await page.goBack();
    expect(await tags(page)).toEqual([]);
  });

  test('goes along with links, and two presses still lead from a figure to its source', async ({ visit }) => {
    const { page } = await visit({ address: `/#/overview?types=${encodeURIComponent('["primary"]')}` });
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.locator('.overview-headlines .tb-figure button').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('tbody tr').first().waitFor();
    const rows = await settled(() => drawer.locator('tbody tr').allInnerTexts());
    expect(rows.filter((row) => !row.includes(PRIMARY))).toEqual([]);
    await drawer.locator('tbody button').first().click();
    await expect.poll(() => searchOf(page).get('src')).toMatch(/\./u);
    await page.getByText(zh('source.title')).first().waitFor();

    await page.goto(page.url().split('#')[0] + `#/overview?types=${encodeURIComponent('["primary"]')}`);
    await page.getByRole('link', { name: zh('overview.toTrend') }).first().click();
    await expect.poll(() => page.url()).toContain('#/trend');
    expect(searchOf(page).get('types')).toBe('["primary"]');
  });
});

describe('schools', () => {
  test('taken from a chart by keys are chosen on every screen, and back leaves them', async ({ visit }) => {
    const { page } = await visit({ address: '/#/distribution' });
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'distribution' });
    await untilDrawn(page);
    await page.locator('.tb-chart-live').first().focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'ArrowRight', 'Space', 'ArrowRight', 'Space', 'Enter']) await page.keyboard.press(key);
    const chosen = await chosenIn(page);
    expect(chosen).toMatch(/^\["/u);
    expect(await tags(page)).toHaveLength(1);
    await goTo(page, 'trend');
    expect(searchOf(page).get('schools')).toBe(chosen);
    await page.goBack();
    await page.goBack();
    expect(await chosenIn(page)).toBe('');
  });
});

describe('an address that names what is not there', () => {
  test('is mended, and it is said what was left out', async ({ visit }) => {
    const schools = encodeURIComponent('["nobody"]');
    const { page } = await visit({ address: `/#/trend?metric=party_day_of_the_moon&schools=${schools}&to=2031&from=2018` });
    await page.getByText('party_day_of_the_moon').waitFor();
    const said = await settled(() => page.locator('.tb-notice').innerText());
    for (const name of ['party_day_of_the_moon', 'nobody', '2031']) expect(said).toContain(name);
    expect([...searchOf(page).entries()]).toEqual([['from', '2018']]);
  });
});
