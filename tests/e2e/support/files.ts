import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const textFile = (name: string, text: string): NamedBytes => ({ name, bytes: new TextEncoder().encode(text) });

export const diskFile = async (path: string): Promise<NamedBytes> => ({ name: basename(path), bytes: await readFile(path) });

/** The input that is in the page on every screen, as a person with the file dialog uses it. */
export const chooseFiles = (page: Page, files: readonly NamedBytes[]): Promise<void> =>
  page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .first()
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));

/** Drops files from outside onto the window, with the events a browser sends. */
export const dropFiles = async (page: Page, files: readonly NamedBytes[]): Promise<void> => {
  const transfer = await page.evaluateHandle((items) => {
    const data = new DataTransfer();
    for (const { name, base64 } of items) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })));
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', event, { dataTransfer: transfer });
  await transfer.dispose();
};
