import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from './ensureBrowser.ts';

/** No sandbox where root or a container forbids it; no calls home; any name but localhost leads nowhere. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
] as const;

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGUMENTS] });
