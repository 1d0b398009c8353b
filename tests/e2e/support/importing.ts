import type { Locator, Page } from 'playwright-core';
import { chooseFiles, type NamedBytes } from './files.ts';
import { now, waitForMark } from './marks.ts';
import { PATIENCE } from './patience.ts';

export const reviewDialog = (page: Page): Locator => page.getByRole('dialog').filter({ has: page.locator('.review-footer') });

/** The button that keeps what was understood. */
export const commitButton = (page: Page): Locator => page.locator('.review-buttons button').last();

/** Chooses files and waits for their review to stand. */
export const review = async (page: Page, files: readonly NamedBytes[], timeout = PATIENCE): Promise<void> => {
  const since = await now(page);
  await chooseFiles(page, files);
  await waitForMark(page, 'import-reviewed', { since, timeout });
};

/** Commits the review on view and waits until store and engine have it. */
export const commit = async (page: Page, timeout = PATIENCE): Promise<void> => {
  const since = await now(page);
  await commitButton(page).click();
  await waitForMark(page, 'import-committed', { since, timeout });
};

export const importFiles = async (page: Page, files: readonly NamedBytes[], timeout = PATIENCE): Promise<void> => {
  await review(page, files, timeout);
  await commit(page, timeout);
};
