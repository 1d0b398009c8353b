import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { now, waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { settled, untilDrawn } from './support/settled.ts';
import { test, type MakeVisit } from './support/visit.ts';
import { wordsOf, zh } from './support/words.ts';

const PAIR = '/#/relation?metric=heart_talk_coverage&other=theme_party_day_count';

const opened = async (visit: MakeVisit, address = PAIR, options: { readonly reducedMotion?: 'reduce' } = {}): Promise<Page> => {
  const { page } = await visit({ address, ...options });
  await waitForMark(page, 'view-drawn', { view: 'relation' });
  await untilDrawn(page);
  return page;
};

const yearOf = (page: Page): Promise<string> => page.locator('.relation-year').innerText();

describe('the relation of two metrics', () => {
  test('plays through the years by key and stops where it is told to', async ({ visit }) => {
    const page = await opened(visit, `${PAIR}&year=2016`);
    expect(await yearOf(page)).toBe('2016');
    await page.getByRole('slider', { name: zh('relation.year') }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => yearOf(page)).toBe('2017');
    expect(page.url()).toContain('year=2017');
    await page.getByRole('radio', { name: zh('relation.speeds.fast') }).check({ force: true });
    await page.getByRole('slider', { name: zh('relation.year') }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: zh('relation.pause') }).waitFor();
    await expect.poll(async () => Number(await yearOf(page))).toBeGreaterThan(2018);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: zh('relation.play') }).waitFor();
    const paused = await yearOf(page);
    await page.waitForTimeout(1500);
    expect(await yearOf(page)).toBe(paused);
  });

  test('marks in its table each figure that is derived or approximate, and no other', async ({ visit }) => {
    // Of both the party days alone are derived in 2023.
    const page = await opened(visit, `${PAIR}&as=table&year=2023&only=true&schools=${encodeURIComponent(JSON.stringify(['s:9900001297', 's:9900002259']))}`);
    const rows = await settled(() => page.locator('main table tbody tr').evaluateAll((found) => found.map((row) => [...row.querySelectorAll('button')].filter(({ textContent }) => textContent.endsWith('*')).length)));
    expect(rows.filter((marks) => marks > 0)).toEqual([1, 1]);
  });

  test('steps only where the system asks for less motion', async ({ visit }) => {
    const page = await opened(visit, PAIR, { reducedMotion: 'reduce' });
    await page.getByText(zh('relation.still')).waitFor();
    expect(await page.getByRole('button', { name: zh('relation.play') }).count()).toBe(0);
    await page.getByRole('button', { name: zh('relation.previous') }).click();
    await expect.poll(() => yearOf(page)).toBe('2023');
  });

  test('leads from a mark to the source of its figure in two presses, by key', async ({ visit }) => {
    const page = await opened(visit);
    await page.locator('.tb-chart-live').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const card = page.locator('.relation-dot');
    await card.waitFor();
    await card.locator('dd button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText(zh('source.title')).first().waitFor();
    expect(page.url()).toContain('src=');
  });

  test('stands as a table at one key, with the same schools', async ({ visit }) => {
    const page = await opened(visit);
    const counted = /(?<n>\d+) \/ \d+ 所/u.exec(await page.locator('.tb-panel-head p').first().innerText())?.groups?.['n'];
    await page.keyboard.press('t');
    await page.locator('.relation-panels .tb-table').waitFor();
    expect(Number(await page.locator('.relation-panels .tb-table').getAttribute('aria-rowcount')) - 1).toBe(Number(counted));
  });

  test('selects the schools under a dragged rectangle for every screen', async ({ visit }) => {
    const page = await opened(visit);
    const box = await settled(() => page.locator('.tb-chart-live').boundingBox());
    if (!box) throw new Error('no chart');
    const since = await now(page);
    await page.mouse.move(box.x + 60, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.75, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('schools=');
    await waitForMark(page, 'view-drawn', { view: 'relation', since });
  });

  test.for(LANGUAGES)('says in %s that it is no cause', async (language, { visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language });
    await page.goto(`${origin}${PAIR}&size=pupils&colour=star_level`);
    await page.getByText(wordsOf(language)('relation.cause')).waitFor();
  });
});
