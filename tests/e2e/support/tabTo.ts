import type { Page } from 'playwright-core';

const MOST_PRESSES = 120;

/** Presses Tab until the focus is on what the selector names; at most as often as a person would bear. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
};
