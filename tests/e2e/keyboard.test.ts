import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commitButton } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

/** Presses Tab until the focus is on what `is` describes (of the element in focus); fails where it never comes there. */
const tabTo = async (page: Page, is: string, presses = 60): Promise<void> => {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${is})(document.activeElement)`)) return;
  }
  throw new Error(`Tab does not lead to ${is}`);
};

describe('the main job by keyboard alone', () => {
  test('files chosen, reviewed, kept; then a figure followed to its source', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'overview' });

    // Asked for early: the browser must know that the dialog is ours before the key is pressed.
    const chooser = page.waitForEvent('filechooser', { timeout: 60_000 });
    await tabTo(page, '(at) => at?.matches("input[type=file]")');
    const since = await now(page);
    await page.keyboard.press('Enter');
    const { name, bytes } = longTable('城区.csv', districtFigures());
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await waitForMark(page, 'import-reviewed', { since });

    const label = await commitButton(page).innerText();
    await tabTo(page, `(at) => at?.textContent === ${JSON.stringify(label)}`);
    const agreed = await now(page);
    await page.keyboard.press('Enter');
    await waitForMark(page, 'import-committed', { since: agreed });

    await page.waitForTimeout(500);
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await waitForMark(page, 'view-drawn', { view: 'compare' });
    await tabTo(page, '(at) => at?.closest("main td") !== null && at?.matches("a,button")', 120);
    await page.keyboard.press('Enter');
    await page.getByText('城区.csv').first().waitFor();
    expect(await page.getByText(zh('source.title')).count()).toBeGreaterThan(0);
    expect(page.url()).toContain('src=');
  });
});
