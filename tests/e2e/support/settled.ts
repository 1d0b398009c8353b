import type { Page } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE } from './patience.ts';

/** Reads again and again until what is read stays the same for `still` milliseconds: nothing is being drawn any more. */
export const settled = async <Read>(read: () => Promise<Read>, still = 500): Promise<Read> => {
  const deadline = Date.now() + PATIENCE;
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

/** Waits until nothing on the page says that it is still loading. */
export const untilLoaded = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
};

/** How often a screen was painted, and whether one is still loading, counted after two more frames have come. */
const paintings = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((settle) => {
        const look = (): void => settle(`${String(performance.getEntriesByName('tongbi:view-drawn').length)} ${String(document.querySelectorAll('[aria-busy="true"]').length)}`);
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
  );

/** Waits until all is loaded and no screen has been painted anew for a while. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await untilLoaded(page);
  await settled(() => paintings(page), 1000);
  await untilLoaded(page);
};
