import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './support/checkAccessibility.ts';
import { waitForMark } from './support/marks.ts';
import { inTableMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { untilDrawn } from './support/settled.ts';
import { test, type MakeVisit } from './support/visit.ts';
import { zh } from './support/words.ts';

const METRICS = encodeURIComponent(JSON.stringify(['heart_talk_coverage', 'drill_count']));
const ADDRESS = `/#/compare?metrics=${METRICS}`;

const opened = async (visit: MakeVisit, address = ADDRESS): Promise<Page> => {
  const { page } = await visit({ address });
  await waitForMark(page, 'view-drawn', { view: 'compare' });
  await untilDrawn(page);
  return page;
};

const heads = (page: Page): Promise<readonly string[]> => page.locator('.tb-table thead th').allInnerTexts();
const first = (page: Page): Promise<string> => page.locator('.tb-table tbody tr').first().innerText();

describe('the comparison', () => {
  test('stands under groups with what each comes to, which fold by key', async ({ visit }) => {
    const page = await opened(visit, `${ADDRESS}&by=type`);
    const headings = page.locator('.tb-table-heading');
    const count = await headings.count();
    expect(count).toBeGreaterThan(2);
    expect(await headings.first().innerText()).toMatch(/\d+ \/ \d+ 所/u);
    const rows = await page.locator('.tb-table tbody tr').count();
    const fold = headings.first().getByRole('button').first();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.tb-table tbody tr').count()).toBeLessThan(rows);
    expect(await headings.count()).toBe(count);
    expect(page.url()).toContain('fold=');
  });

  test('opens the schools behind what a group comes to', async ({ visit }) => {
    const page = await opened(visit, `${ADDRESS}&by=area`);
    const heading = page.locator('.tb-table-heading').first();
    const [, of = ''] = /\/ (\d+) 所/u.exec(await heading.innerText()) ?? [];
    await heading.locator('.figure-button').first().click();
    const behind = page.getByRole('dialog').locator('.tb-table tbody tr');
    await expect.poll(() => behind.count()).toBe(Number(of));
  });

  test('compares a merged school with all that made it, switched on by key and kept in the address', async ({ visit }) => {
    const page = await opened(visit, `/#/compare?year=2020&metrics=${encodeURIComponent(JSON.stringify(['member_total', 'drill_count']))}&find=${encodeURIComponent('青檀')}`);
    const row = page.locator('.tb-table tbody tr').first();
    await expect.poll(() => row.locator('[data-tone]').count()).toBe(0);
    const over = page.getByRole('checkbox', { name: zh('compare.predecessors') });
    await over.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => row.locator('[data-tone]').count()).toBe(1);
    expect(await row.innerText()).toContain(zh('chart.overSign'));
    // Drills are each school's own and do not add up.
    expect(await row.innerText()).toContain(zh('chart.turnedShort.merged'));
    expect(page.url()).toContain('predecessors=true');
    expect(await page.locator('.compare-notes').last().innerText()).toBe(zh('compare.overNote'));
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await waitForMark(page, 'view-drawn', { view: 'compare' });
    await expect.poll(() => row.locator('[data-tone]').count()).toBe(1);
  });

  test('has its columns moved by key and by pointer', async ({ visit }) => {
    const page = await opened(visit);
    const [, , one = '', two = ''] = await heads(page);
    const grips = page.locator('.tb-table-grip');
    await grips.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await heads(page)).slice(2)).toEqual([two, one]);
    expect(await page.evaluate('document.activeElement?.className')).toContain('tb-table-grip');
    await grips.first().dragTo(page.locator('.tb-table thead th').nth(3));
    await expect.poll(async () => (await heads(page)).slice(2)).toEqual([one, two]);
  });

  test('is sorted by change, and keeps the order in its address', async ({ visit }) => {
    const page = await opened(visit);
    const before = await first(page);
    const change = page.locator('.tb-table-also button').first();
    await change.click();
    await change.click();
    await expect.poll(() => first(page)).not.toBe(before);
    expect(new URL(page.url()).hash).toContain('sort=-heart_talk_coverage.change');
    const changes = (await page.locator('.tb-table tbody tr td:nth-of-type(2) .compare-change').allInnerTexts()).filter((text) => text !== '—').map((text) => Number(text.replace('−', '-')));
    expect(changes.length).toBeGreaterThan(10);
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
  });

  test('keeps the chosen schools on top on demand', async ({ visit }) => {
    const page = await opened(visit, `${ADDRESS}&schools=${encodeURIComponent(JSON.stringify(['s:9900001815']))}`);
    expect(await first(page)).not.toContain(zh('compare.chosen'));
    await page.getByLabel(zh('compare.top')).check();
    await expect.poll(() => first(page)).toContain(zh('compare.chosen'));
    await page.getByLabel(zh('compare.lines')).check();
    await page.locator('.tb-spark').first().waitFor();
  });

  test('leads from a figure to its source in two presses, and saves what it shows', async ({ visit }) => {
    const page = await opened(visit, `${ADDRESS}&by=type`);
    const { text } = await savedText(page, await inTableMenu(page, zh('sheet.saveAs.csv')));
    expect(text).toContain(zh('compare.groupOf', { name: zh('terms.schoolType.primary') }));
    await page.locator('.compare-value button').first().click();
    await page.getByText(zh('source.title')).first().waitFor();
  });
});
