import { describe, expect } from 'vitest';
import { waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { untilDrawn } from './support/settled.ts';
import { test, type MakeVisit } from './support/visit.ts';
import { zh } from './support/words.ts';

const open = async (visit: MakeVisit, search = '') => {
  const made = await visit({ address: null });
  await prefer(made.context, { guided: true });
  await made.page.goto(`${made.origin}/#/brand${search}`);
  await waitForMark(made.page, 'view-drawn', { view: 'brand' });
  await untilDrawn(made.page);
  return made;
};

describe('the brand screen', () => {
  test('by keys: a bar is walked to, opens its records, and one of them its source', async ({ visit }) => {
    const { page } = await open(visit);
    const chart = page.locator('.tb-chart-live').first();
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    const outcome = drawer.locator('td .figure-button').first();
    await outcome.waitFor();
    expect(page.url()).toContain('open=group');
    await outcome.focus();
    await page.keyboard.press('Enter');
    await page.getByText(zh('source.title')).first().waitFor();
    expect(page.url()).toContain('src=');
  });

  test('a place on the way to an award opens the records of those who came there', async ({ visit }) => {
    const { page } = await open(visit);
    await page.locator('.tb-chart-live').nth(1).focus();
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('dialog').locator('td .figure-button').first().waitFor();
    expect(page.url()).toMatch(/open=(?:node|link)/u);
  });

  test('a mark of a school leads to its row of the file, and arrows go from mark to mark', async ({ visit }) => {
    const { page } = await open(visit);
    const first = page.locator('.brand-mark[tabindex="0"]');
    await first.focus();
    const inFocus = async (): Promise<string> => String(await page.evaluate('document.activeElement.ariaLabel'));
    const before = await inFocus();
    expect(before.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await expect.poll(inFocus).not.toBe(before);
    const after = await inFocus();
    await page.keyboard.press('Enter');
    await page.locator('.source-original mark').waitFor();
    expect(after).toContain(await page.locator('.source-original mark').innerText());
  });

  test('one key turns the charts to tables; a sentence narrows the lines to its schools, and stays in the address', async ({ visit }) => {
    const { page } = await open(visit);
    await page.keyboard.press('t');
    await page.getByRole('columnheader', { name: zh('brand.rate') }).waitFor();
    await expect.poll(() => page.locator('.tb-chart-live').count()).toBe(0);
    const story = page.locator('[data-story="stopped"]');
    const schools = Number(/(\d+) 所/u.exec(await story.innerText())?.[1]);
    await story.click();
    await expect.poll(() => page.locator('.brand-lines tr[data-first="true"]').count()).toBe(schools);
    await page.reload();
    await waitForMark(page, 'view-drawn', { view: 'brand' });
    await expect.poll(() => page.locator('.brand-lines tr[data-first="true"]').count()).toBe(schools);
  });
});
