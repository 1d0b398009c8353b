import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../scripts/browser/ensureBrowser.ts';
import { BROWSER_ARGUMENTS } from '../../../scripts/browser/launchBrowser.ts';
import { DIST, STAMP, stampOfSources } from '../../../scripts/build/dist.ts';
import { serveBuilt } from '../../../scripts/serve/serveBuilt.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    browser: string;
  }
}

const isBuilt = (): boolean => {
  const stamp = join(DIST, STAMP);
  return existsSync(stamp) && (process.env['TONGBI_DIST'] !== undefined || readFileSync(stamp, 'utf8') === stampOfSources());
};

/** Builds unless dist/ is of these sources, serves it, and starts one browser for all files. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const executablePath = ensureBrowser();
  if (!isBuilt()) execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  const served = await serveBuilt(DIST, 0);
  const server = await chromium.launchServer({ executablePath, args: [...BROWSER_ARGUMENTS] });
  project.provide('origin', served.origin);
  project.provide('browser', server.wsEndpoint());
  return async () => {
    await server.close();
    await served.stop();
  };
};
