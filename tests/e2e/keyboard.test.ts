import { describe, expect } from 'vitest';
import { drawnAfter } from './support/goTo.ts';
import { commitButton } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { tabTo } from './support/tabTo.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

describe('the main job by keyboard alone', () => {
  test('files chosen, reviewed, kept; then a figure followed to its source', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'overview' });

    // Asked for early: the browser must know that the dialog is ours before the key is pressed.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'input[type=file]');
    const since = await now(page);
    await page.keyboard.press('Enter');
    const { name, bytes } = longTable('城区.csv', districtFigures());
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await waitForMark(page, 'import-reviewed', { since });

    await tabTo(page, '.review-buttons .ant-btn-primary');
    const agreed = await now(page);
    await page.keyboard.press('Enter');
    await waitForMark(page, 'import-committed', { since: agreed });

    await commitButton(page).waitFor({ state: 'detached' });
    await drawnAfter(page, 'compare', async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('c');
    });
    await tabTo(page, 'main td :is(a, button)');
    await page.keyboard.press('Enter');
    await page.getByText('城区.csv').first().waitFor();
    expect(await page.getByText(zh('source.title')).count()).toBeGreaterThan(0);
    expect(page.url()).toContain('src=');
  });
});
