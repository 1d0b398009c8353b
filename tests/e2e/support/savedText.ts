import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Presses a button that saves a file; the file's name and its text. */
export const savedText = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    await download.saveAs(join(folder, 'file'));
    return { name: download.suggestedFilename(), text: await readFile(join(folder, 'file'), 'utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
