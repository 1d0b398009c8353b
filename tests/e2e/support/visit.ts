import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { listenForNoise, type Noise } from './noise.ts';
import { PATIENCE } from './patience.ts';

/** A person at a computer: a fresh profile, an open page, and ears for whatever the page does wrong. */
interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  readonly noise: Noise;
  /** Another tab of the same profile. */
  readonly openTab: (address?: string | null) => Promise<Page>;
}

interface VisitOptions extends BrowserContextOptions {
  /** What follows the origin, such as `/#/trend?metric=...`; null leaves the page blank. */
  readonly address?: string | null;
}

export type MakeVisit = (options?: VisitOptions) => Promise<Visit>;

const DESK: BrowserContextOptions = { viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

const startVisit = async (browser: Browser, origin: string, { address = '/', ...options }: VisitOptions): Promise<Visit> => {
  const context = await browser.newContext({ ...DESK, ...options });
  context.setDefaultTimeout(PATIENCE);
  const noise = listenForNoise(context, origin);
  const openTab = async (to: string | null = '/'): Promise<Page> => {
    const page = await context.newPage();
    if (to !== null) await page.goto(`${origin}${to}`);
    return page;
  };
  return { page: await openTab(address), context, origin, noise, openTab };
};

const host = (browser: Browser): { readonly make: MakeVisit; readonly end: () => Promise<readonly string[]> } => {
  const visits: Visit[] = [];
  return {
    make: async (options = {}) => {
      const visit = await startVisit(browser, inject('origin'), options);
      visits.push(visit);
      return visit;
    },
    end: async () => {
      await Promise.all(visits.map(({ context }) => context.close()));
      return visits.flatMap(({ noise }) => noise.complaints);
    },
  };
};

interface Fixtures {
  readonly browser: Browser;
  /** Opens the product as a new visitor; after the test, any complaint of any page fails it. */
  readonly visit: MakeVisit;
  /** The same, for tests that break things on purpose: complaints are theirs to judge. */
  readonly roughVisit: MakeVisit;
}

export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads the pattern to learn what a fixture needs
    async ({}, give) => {
      const browser = await chromium.connect(inject('browser'));
      await give(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser }, give) => {
    const { make, end } = host(browser);
    await give(make);
    const complaints = await end();
    if (complaints.length > 0) throw new Error(`the pages complained:\n${complaints.join('\n')}`);
  },
  roughVisit: async ({ browser }, give) => {
    const { make, end } = host(browser);
    await give(make);
    await end();
  },
});
