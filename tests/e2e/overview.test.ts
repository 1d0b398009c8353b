import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { waitForMark } from './support/marks.ts';
import { settled } from './support/settled.ts';
import { test, type MakeVisit } from './support/visit.ts';
import { zh } from './support/words.ts';

const METRICS = ['theme_party_day_count', 'star_level', 'heart_talk_coverage', 'member_total', 'drill_count'];

const opened = async (visit: MakeVisit, width: number): Promise<Page> => {
  const { page } = await visit({ address: `/#/overview?metrics=${encodeURIComponent(JSON.stringify(METRICS))}`, viewport: { width, height: 768 } });
  await waitForMark(page, 'view-drawn', { view: 'overview' });
  return page;
};

const across = (page: Page): Promise<number> =>
  settled(async () => {
    const tops = await page.locator('.overview-headlines .tb-figure').evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().top));
    return tops.filter((top) => top === tops[0]).length;
  });

describe('the headline figures', () => {
  test('stand in one row on a desk, and by threes on a small projector', async ({ visit }) => {
    expect(await across(await opened(visit, 1366))).toBe(5);
    expect(await across(await opened(visit, 1024))).toBe(3);
  });

  test('say no unit after a level, whose name says it', async ({ visit }) => {
    const page = await opened(visit, 1366);
    const figure = page.locator('.overview-headlines .tb-figure').nth(1);
    expect(await figure.locator('.tb-figure-value').innerText()).toContain('星');
    expect(await figure.locator('.tb-figure-unit').count()).toBe(0);
    expect(await figure.innerText()).toContain(zh('chart.basis.medianLevel'));
  });
});
