import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { zh } from './words.ts';

/** Presses a button that saves a file; the file's name and its bytes. */
export const savedFile = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    await download.saveAs(join(folder, 'file'));
    return { name: download.suggestedFilename(), bytes: await readFile(join(folder, 'file')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Opens the save menu of the first chart on the screen; what stands in it under this name. */
export const inChartMenu = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('button', { name: new RegExp(`^${zh('figure.save')}`, 'u') }).first().click();
  return page.locator('.chart-menu').getByText(name, { exact: true });
};

/** Opens the save menu of the first table on the screen that has one of its own; what stands in it under this name. */
export const inTableMenu = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('button', { name: new RegExp(`^${zh('sheet.take')}`, 'u') }).first().click();
  return page.locator('.tb-menu').getByText(name, { exact: true });
};
