import type { Page } from 'playwright-core';
import { waitForMark } from './marks.ts';
import { savedFile } from './savedFile.ts';
import { zh } from './words.ts';

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

/** Nine screens of the sample collected by key, three pages of words put before them; the story is then on view. */
export const makeTwelveSlides = async (page: Page): Promise<void> => {
  for (const screen of SCREENS) await collect(page, screen);
  await page.evaluate(() => {
    location.hash = '#/story?ws=sample';
  });
  const picks = page.locator('.story-list .story-pick');
  await picks.nth(SCREENS.length - 1).waitFor();
  for (const [at, kind] of KINDS.entries()) {
    await picks.first().click();
    await page.getByRole('button', { name: zh('story.add'), exact: true }).click();
    await page.locator('.chart-menu').getByRole('button', { name: zh(`story.kind.${kind}`), exact: true }).click();
    await picks.nth(SCREENS.length + at).waitFor();
  }
};

/** The story on view in one of the formats of its menu. */
export const saveStory = async (page: Page, format: string): Promise<Uint8Array<ArrayBuffer>> => {
  await page.getByRole('button', { name: zh('story.more') }).click();
  const { bytes } = await savedFile(page, page.locator('.story-menu').getByText(format, { exact: true }));
  return new Uint8Array(bytes);
};
