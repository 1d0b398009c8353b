import type { Locator, Page } from 'playwright-core';
import { savedFile } from './savedFile.ts';

/** Presses a button that saves a file; the file's name and its text. */
export const savedText = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> => {
  const { name, bytes } = await savedFile(page, button);
  return { name, text: bytes.toString('utf8') };
};
