import { describe, expect } from 'vitest';
import { drawnAfter } from './support/goTo.ts';
import { now, waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { inChartMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { settled } from './support/settled.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

describe('the heat map', () => {
  test('is read by keyboard beyond what is in view, leads to a source at a key, and shows its table', async ({ visit }) => {
    const { page } = await visit({ address: '/#/heat' });
    await waitForMark(page, 'view-drawn', { view: 'heat' });
    const map = page.locator('.tb-chart-live').first();
    await map.focus();
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowDown');
    const said = page.locator('main [aria-live="polite"]').filter({ hasText: '：' });
    await said.first().waitFor({ state: 'attached' });
    await expect.poll(() => said.first().textContent()).toMatch(/^\d{4}，.+：.+/u);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByText(zh('source.title')).first().waitFor();
    expect(page.url()).toContain('src=');
    await page.keyboard.press('Escape');
    const since = await now(page);
    await page.goto(`${new URL(page.url()).origin}/#/heat?as=table&order=similar`);
    await waitForMark(page, 'view-drawn', { view: 'heat', since });
    const figure = page.locator('main td button').first();
    await figure.click();
    await page.getByText(zh('source.title')).first().waitFor();
  });

  test('brushed over rows chooses their schools for every screen', async ({ visit }) => {
    const { page } = await visit({ address: '/#/heat' });
    await waitForMark(page, 'view-drawn', { view: 'heat' });
    const box = await settled(() => page.locator('.tb-chart-live').first().boundingBox());
    if (!box) throw new Error('no map');
    await page.mouse.move(box.x + 300, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 560, box.y + 260, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/schools=\["s:[^\]]+","s:/u);
    const schools = new URLSearchParams(page.url().split('?')[1]).get('schools');
    await drawnAfter(page, 'data', async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('d');
    });
    expect(new URLSearchParams(page.url().split('?')[1]).get('schools')).toBe(schools);
  });

  test('of metrics says in English that units differ', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language: 'en' });
    await page.goto(`${origin}/#/heat?of=metrics`);
    await waitForMark(page, 'view-drawn', { view: 'heat' });
    await page.getByText(/Units differ: coloured by place in the district/u).waitFor();
  });

  test('brushed over names chooses their schools, and keeps its name and role', async ({ visit }) => {
    const { page } = await visit({ address: '/#/heat' });
    await waitForMark(page, 'view-drawn', { view: 'heat' });
    const map = page.locator('.tb-chart-live').first();
    expect(await map.getAttribute('role')).toBe('application');
    expect(await map.getAttribute('aria-label')).toContain(zh('chart.keys'));
    const box = await settled(() => map.boundingBox());
    if (!box) throw new Error('no map');
    await page.mouse.move(box.x + 50, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + 160, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/schools=\["s:[^\]]+","s:/u);
    expect(await map.getAttribute('role')).toBe('application');
  });

  test('saves a picture of the rows on view, and says how many they are', async ({ visit }) => {
    const { page } = await visit({ address: '/#/heat' });
    await waitForMark(page, 'view-drawn', { view: 'heat' });
    const map = page.locator('.tb-chart-live').first();
    await map.focus();
    for (let press = 0; press < 45; press += 1) await page.keyboard.press('ArrowDown');
    const { text } = await savedText(page, await inChartMenu(page, zh('figure.svg')));
    expect(text).toMatch(/图示 \d+ \/ 60 所/u);
    // By type, kindergartens stand first: scrolled away, they are not in the picture.
    expect(text).not.toContain('幼儿园 16 所');
    expect(text).toContain('小学');
  });
});
