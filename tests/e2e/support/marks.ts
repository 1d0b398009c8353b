import type { Page } from 'playwright-core';
import { PATIENCE } from './patience.ts';

export type MarkName = 'first-figures' | 'engine-ready' | 'all-loaded' | 'view-drawn' | 'import-reviewed' | 'import-committed';

export interface Mark {
  readonly time: number;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

const readMarks = (page: Page, name: MarkName): Promise<readonly Mark[]> =>
  page.evaluate(
    (mark) =>
      performance.getEntriesByName(mark, 'mark').map((entry) => ({
        time: entry.startTime,
        detail: entry instanceof PerformanceMark && typeof entry.detail === 'object' ? entry.detail : null,
      })),
    `tongbi:${name}`,
  );

/** Milliseconds since the page's navigation began, as User Timing counts. */
export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Waits for the first mark of that name at or after `since`, of that view where one is named. */
export const waitForMark = async (
  page: Page,
  name: MarkName,
  { since = 0, view, timeout = PATIENCE }: { readonly since?: number; readonly view?: string; readonly timeout?: number } = {},
): Promise<Mark> => {
  const deadline = Date.now() + timeout;
  for (;;) {
    const found = (await readMarks(page, name)).find((mark) => mark.time >= since && (view === undefined || mark.detail?.['view'] === view));
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`no mark tongbi:${name}${view === undefined ? '' : ` of ${view}`} within ${String(timeout)} ms`);
    await page.waitForTimeout(20);
  }
};
