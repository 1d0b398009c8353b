import { describe, expect } from 'vitest';
import { now, waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { settled, untilDrawn } from './support/settled.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

describe('the distribution', () => {
  test('is read by keyboard, group by group and school by school, and leads to a source in two', async ({ visit }) => {
    const { page } = await visit({ address: '/#/distribution' });
    await waitForMark(page, 'view-drawn', { view: 'distribution' });
    await page.locator('.tb-chart-live').first().focus();
    await page.keyboard.press('End');
    const said = page.locator('main [aria-live="polite"]').filter({ hasText: zh('chart.median') });
    await said.first().waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByText(zh('source.title')).first().waitFor();
    expect(page.url()).toContain('src=');
  });

  test('turns into its table at a key, whose figures lead to a source in one click', async ({ visit }) => {
    const { page } = await visit({ address: '/#/distribution' });
    await waitForMark(page, 'view-drawn', { view: 'distribution' });
    const since = await now(page);
    await page.keyboard.press('t');
    await waitForMark(page, 'view-drawn', { view: 'distribution', since });
    const tables = page.locator('main table');
    await expect.poll(() => tables.count()).toBeGreaterThanOrEqual(3);
    await tables.nth(1).locator('td button').first().click();
    await page.getByText(zh('source.title')).first().waitFor();
  });

  test('is sorted by change, and by figures only where they may be ranked', async ({ visit }) => {
    for (const [metric, buttons] of [['member_total', 3], ['drill_count', 5]] as const) {
      const { page } = await visit({ address: `/#/distribution?metric=${metric}&as=table` });
      await waitForMark(page, 'view-drawn', { view: 'distribution' });
      const heads = page.getByRole('table', { name: zh('distribution.changes') }).locator('thead');
      await expect.poll(() => heads.getByRole('button').count()).toBe(buttons);
    }
  });

  test('brushed over dots chooses their schools', async ({ visit }) => {
    const { page } = await visit({ address: '/#/distribution' });
    await waitForMark(page, 'view-drawn', { view: 'distribution' });
    const box = await settled(() => page.locator('.tb-chart-live').first().boundingBox());
    if (!box) throw new Error('no chart');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.7, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/schools=\["s:/u);
  });

  test('has no ranks until they are asked for, and says why where there are none', async ({ visit }) => {
    const { page, origin } = await visit({ address: '/#/distribution?metric=heart_talk_coverage' });
    await waitForMark(page, 'view-drawn', { view: 'distribution' });
    await untilDrawn(page);
    const ranks = page.getByRole('heading', { name: zh('distribution.ranks') });
    expect(await ranks.count()).toBe(0);
    await page.getByLabel(zh('distribution.showRanks')).check();
    await ranks.waitFor();
    await expect.poll(() => page.getByText(/并列第 1/u).count()).toBeGreaterThan(1);
    await page.goto(`${origin}/#/distribution?metric=study_participation_rate&ranks=true`);
    await page.getByText(zh('distribution.whyNot.notRankable')).waitFor();
    await ranks.waitFor({ state: 'detached' });
  });

  test('compares nothing across a change of definition', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language: 'en' });
    await page.goto(`${origin}/#/distribution?metric=theme_party_day_count&year=2019`);
    await waitForMark(page, 'view-drawn', { view: 'distribution' });
    await page.getByText('The definition changed between 2018 and 2019: not compared.').waitFor();
  });
});
