import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { PATIENCE } from './patience.ts';

/** Opens a saved page from a folder in a profile that never saw the product, with no network; it must ask for nothing and complain of nothing. */
export const openedAlone = async (bytes: Uint8Array, look: (page: Page) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'handed-on-'));
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', offline: true });
  context.setDefaultTimeout(PATIENCE);
  try {
    const file = join(folder, '汇报.html');
    writeFileSync(file, bytes);
    const page = await context.newPage();
    const heard: string[] = [];
    const address = pathToFileURL(file).href;
    context.on('request', (request) => {
      if (!/^(?:blob|data):/u.test(request.url()) && request.url().split('#')[0] !== address) heard.push(`asked for ${request.url()}`);
    });
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
    });
    await page.goto(address);
    await look(page);
    expect(heard).toEqual([]);
  } finally {
    await context.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
