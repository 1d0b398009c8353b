import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commitButton, importFiles, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { countInStore } from './support/store.ts';
import { districtFigures, longTable, type Figure } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';

/** The renderer with all its workers is gone at once, as when the system ends it. */
const kill = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
};

/** 40,000 rows, so that a commit takes long enough to be struck in its midst. */
const manyFigures = (): readonly Figure[] =>
  Array.from({ length: 40_000 }, (_, at): Figure => [`第${String(Math.floor(at / 20) + 1)}小学`, 2004 + (at % 20), at % 37]);

const DELAYS = [0, 20, 60, 120, 250] as const;

describe('when the browser dies in the midst of a commit', () => {
  for (const delay of DELAYS) {
    test(`after ${String(delay)} ms: the import is whole or absent, and what was there before is untouched`, async ({ roughVisit }) => {
      const { page, openTab } = await roughVisit();
      await waitForMark(page, 'engine-ready');
      await importFiles(page, [longTable('旧.csv', districtFigures())]);
      const before = await countInStore(page);
      await review(page, [longTable('新.csv', manyFigures())]);
      await commitButton(page).click();
      await page.waitForTimeout(delay);
      await kill(page);

      const reopened = await openTab('/#/data');
      await waitForMark(reopened, 'view-drawn', { view: 'data' });
      const after = await countInStore(reopened);
      const absent = before;
      const whole = { journal: before.journal + 1, rows: before.rows + 1, setAside: before.setAside + 1, originals: before.originals + 1 };
      expect([absent, whole]).toContainEqual(after);
      expect(await reopened.locator('main').innerText()).toContain('旧.csv');
      expect((await reopened.locator('main').innerText()).includes('新.csv')).toBe(after.journal === whole.journal);
      expect((await trendTable(reopened)).length).toBeGreaterThan(3);
    });
  }
});
