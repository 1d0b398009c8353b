import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { officeFaults, officeParts } from '../support/officeFaults.ts';
import { waitForMark } from './support/marks.ts';
import { openedAlone } from './support/openedAlone.ts';
import { savedFile } from './support/savedFile.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const SCREENS = ['overview', 'trend', 'compare', 'distribution', 'heat', 'relation', 'brand', 'findings', 'noticed'] as const;
const KINDS = ['title', 'section', 'text'] as const;

const collect = async (page: Page, screen: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}?ws=sample`);
  await waitForMark(page, 'view-drawn', { view: screen });
  await page.locator('main [data-part]').first().waitFor();
  await page.keyboard.press('c');
  await page.locator('.collect-notice').getByRole('button', { name: zh('story.undo') }).waitFor();
};

const save = async (page: Page, format: string): Promise<Uint8Array<ArrayBuffer>> => {
  await page.getByRole('button', { name: zh('story.more') }).click();
  const { bytes } = await savedFile(page, page.locator('.story-menu').getByText(format, { exact: true }));
  return new Uint8Array(bytes);
};

describe('a story of twelve slides', () => {
  test('is made by hand, presented, saved as PPTX and Word without a fault, and as a page that opens alone and is live', { timeout: 400_000 }, async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await waitForMark(page, 'engine-ready');
    for (const screen of SCREENS) await collect(page, screen);
    await page.evaluate(() => {
      location.hash = '#/story?ws=sample';
    });
    const picks = page.locator('.story-list .story-pick');
    await expect.poll(() => picks.count()).toBe(SCREENS.length);
    for (const [at, kind] of KINDS.entries()) {
      await picks.first().click();
      await page.getByRole('button', { name: zh('story.add'), exact: true }).click();
      await page.locator('.chart-menu').getByRole('button', { name: zh(`story.kind.${kind}`), exact: true }).click();
      await expect.poll(() => picks.count()).toBe(SCREENS.length + at + 1);
    }

    await page.getByRole('button', { name: zh('story.present'), exact: true }).click();
    await page.locator('.presenter-slide[data-on="true"] h1').first().waitFor();
    await page.keyboard.press('Home');
    for (let slide = 1; slide < 12; slide += 1) await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.presenter-slide[data-on="true"]').innerText(), { timeout: 20_000 }).toContain(zh('shell.invented'));
    await page.keyboard.press('q');

    const pptx = new Blob([await save(page, zh('story.saveAs.pptx'))]);
    expect(await officeFaults(pptx)).toEqual([]);
    expect([...(await officeParts(pptx)).keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/u.test(part)).length).toBeGreaterThanOrEqual(12);
    expect(await officeFaults(new Blob([await save(page, zh('story.saveAs.docx'))]))).toEqual([]);

    await openedAlone(await save(page, zh('story.saveAs.html')), async (alone) => {
      await alone.locator('.presenter-slide[data-on="true"] h1').first().waitFor();
      await alone.locator('#carried-poster').waitFor({ state: 'detached' });
      await alone.keyboard.press('End');
      await expect.poll(() => alone.locator('.presenter-slide[data-on="true"]').innerText(), { timeout: 20_000 }).toContain(zh('shell.invented'));
      // From the last but any slide to the live screen: a filter is answered by the engine in the page.
      await alone.evaluate(() => {
        location.hash = '#/trend?ws=sample&as=table&types=%5B%22kindergarten%22%5D';
      });
      const rows = alone.locator('main table tr');
      await rows.nth(5).waitFor({ timeout: 60_000 });
      const kindergartens = await rows.allInnerTexts();
      await alone.evaluate(() => {
        location.hash = '#/trend?ws=sample&as=table';
      });
      await expect.poll(() => rows.allInnerTexts(), { timeout: 60_000 }).not.toEqual(kindergartens);
    });
  });
});
