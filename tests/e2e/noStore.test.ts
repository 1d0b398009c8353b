import { describe, expect } from 'vitest';
import { commitButton, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const REFUSALS = {
  'throws SecurityError': "indexedDB.open = () => { throw new DOMException('denied', 'SecurityError'); };",
  'has no indexedDB': "Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });",
  'cannot open its file': "indexedDB.open = () => { throw new DOMException('Internal error opening backing store', 'UnknownError'); };",
} as const;

describe('a browser that keeps nothing', () => {
  for (const [what, script] of Object.entries(REFUSALS)) {
    test(`${what}: the sample is shown, the reason is said at once, and an import is refused in words`, async ({ roughVisit }) => {
      const { page, context, origin } = await roughVisit({ address: null });
      await context.addInitScript(script);
      await context.route(/importWorker-.*\.js/u, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${script}\n${await response.text()}` });
      });
      await page.goto(`${origin}/`);
      await waitForMark(page, 'engine-ready');
      await page.getByRole('alert').filter({ hasText: zh('problem.store_unavailable') }).waitFor();
      expect((await trendTable(page)).length).toBeGreaterThan(3);
      await review(page, [longTable('城区.csv', districtFigures())]);
      await commitButton(page).click();
      await page.getByRole('dialog').getByText(zh('problem.store_unavailable')).first().waitFor();
    });
  }
});
