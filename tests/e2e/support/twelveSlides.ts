import type { Page } from 'playwright-core';
import { collect } from './collect.ts';
import { goTo } from './goTo.ts';
import { savedFile } from './savedFile.ts';
import { zh } from './words.ts';

const SCREENS = ['overview', 'trend', 'compare', 'distribution', 'heat', 'relation', 'brand', 'findings', 'noticed'] as const;
/** Collected with all their parts. */
const WHOLE: readonly string[] = ['overview', 'findings'];
const KINDS = ['title', 'section', 'text'] as const;

/** Nine screens of the sample collected by key, three pages of words put before them; the story is then on view. */
export const makeTwelveSlides = async (page: Page): Promise<void> => {
  for (const screen of SCREENS) await collect(page, `#/${screen}?ws=sample`, WHOLE.includes(screen) ? 'Shift+C' : 'c');
  await goTo(page, '#/story?ws=sample');
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
export const saveStory = async (page: Page, format: string): Promise<{ readonly name: string; readonly file: Blob }> => {
  await page.getByRole('button', { name: zh('story.more') }).click();
  const { name, bytes } = await savedFile(page, page.locator('.story-menu').getByText(format, { exact: true }));
  return { name, file: new Blob([new Uint8Array(bytes)]) };
};
