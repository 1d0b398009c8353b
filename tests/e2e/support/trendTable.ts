import type { Page } from 'playwright-core';
import { drawnAfter } from './goTo.ts';
import { settled, untilDrawn } from './settled.ts';

/** The text of every row of the table that Trend shows instead of its chart. */
export const trendTable = async (page: Page, search = ''): Promise<readonly string[]> => {
  const hash = `#/trend?as=table${search === '' ? '' : `&${search}`}`;
  // What is still being drawn would be taken for what is asked for.
  await untilDrawn(page);
  if ((await page.evaluate(() => location.hash)) !== hash) {
    await drawnAfter(page, 'trend', () =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash),
    );
  }
  const rows = page.locator('main table tr');
  await rows.first().waitFor();
  return settled(async () => (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim()));
};
