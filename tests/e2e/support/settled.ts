import type { Page } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';

/** Reads again and again until what is read stays the same for `still` milliseconds: nothing is being drawn any more. */
export const settled = async <Read>(read: () => Promise<Read>, still = 300, timeout = 15_000): Promise<Read> => {
  const deadline = Date.now() + timeout;
  let last = await read();
  for (let since = Date.now(); Date.now() - since < still; ) {
    await wait(60);
    const next = await read();
    if (JSON.stringify(next) !== JSON.stringify(last)) since = Date.now();
    last = next;
    if (Date.now() > deadline) throw new Error('the page does not come to rest');
  }
  return last;
};

/** Waits until no screen has been painted anew for a while. */
export const untilDrawn = (page: Page): Promise<number> => settled(() => page.evaluate(() => performance.getEntriesByName('tongbi:view-drawn').length));

/** Waits until nothing on the page says that it is still loading. */
export const untilLoaded = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
};
