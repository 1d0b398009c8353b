import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser/ensureBrowser.ts';
import { BROWSER_ARGUMENTS } from '../../scripts/browser/launchBrowser.ts';

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'tongbi-profile-'));

export const dropProfile = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Starts a browser of its own over a profile folder, lets it settle, acts in it, ends it. */
export const withBrowser = async <Result>(folder: string, act: (open: OpenBrowser) => Promise<Result>): Promise<Result> => {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGUMENTS],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.waitForTimeout(500);
    return await act({ context, page });
  } finally {
    await context.close();
  }
};
