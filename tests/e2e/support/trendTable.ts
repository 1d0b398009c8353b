import type { Page } from 'playwright-core';
import { now, waitForMark } from './marks.ts';

/** The text of every row of the table that Trend shows instead of its chart. */
export const trendTable = async (page: Page, search = ''): Promise<readonly string[]> => {
  const since = await now(page);
  const isElsewhere = await page.evaluate((to) => {
    const before = location.hash;
    location.hash = to;
    return before !== to;
  }, `#/trend?as=table${search === '' ? '' : `&${search}`}`);
  if (isElsewhere) await waitForMark(page, 'view-drawn', { view: 'trend', since });
  const rows = page.locator('main table tr');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
};
