import type { Page } from 'playwright-core';
import { waitForMark } from './marks.ts';

/** Waits until the page has all that it will ever ask for: its engine and the code of every screen. */
export const allLoaded = async (page: Page): Promise<void> => {
  await waitForMark(page, 'engine-ready');
  await waitForMark(page, 'all-loaded');
};
