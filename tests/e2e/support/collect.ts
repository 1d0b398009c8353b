import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo } from './goTo.ts';

/** Goes to a screen and takes, by its key, the part that fills the window (`Shift+C`: all of them) into the story; waits until that is said. */
export const collect = async (page: Page, hash: string, key: 'c' | 'Shift+C' = 'c'): Promise<void> => {
  await goTo(page, hash);
  await page.locator('main [data-part]').first().waitFor();
  const said = async (): Promise<string> => (await page.locator('.collect-notice span').allInnerTexts()).join('');
  const before = await said();
  await page.keyboard.press(key);
  await expect.poll(async () => ['', before].includes(await said())).toBe(false);
};
