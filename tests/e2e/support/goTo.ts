import type { Page } from 'playwright-core';
import { waitForMark } from './marks.ts';
import { untilDrawn } from './settled.ts';

/** Waits for the screen to be drawn by what is done, and not before; in the next page, where that leads to one. */
export const drawnAfter = async (page: Page, view: string, act: () => Promise<unknown>): Promise<void> => {
  const [before, since] = await page.evaluate(() => [performance.timeOrigin, performance.now()] as const);
  await act();
  const isSame = (await page.evaluate(() => performance.timeOrigin)) === before;
  await waitForMark(page, 'view-drawn', { view, since: isSame ? since : 0 });
};

const viewOf = (hash: string): string => /^#\/(?<view>\w+)/u.exec(hash)?.groups?.['view'] ?? '';

/** To another screen by its address, such as `#/trend?as=table`, within the page; waits until it is drawn. */
export const goTo = async (page: Page, hash: string): Promise<void> => {
  const view = viewOf(hash);
  const change = (): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  if (viewOf(new URL(page.url()).hash) !== view) return drawnAfter(page, view, change);
  // A screen that is on view already need not be drawn anew.
  await change();
  return untilDrawn(page);
};
