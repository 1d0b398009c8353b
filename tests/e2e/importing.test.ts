import { describe, expect } from 'vitest';
import { allLoaded } from './support/allLoaded.ts';
import { dropFiles } from './support/files.ts';
import { drawnAfter } from './support/goTo.ts';
import { commit, commitButton, importFiles, review } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { untilDrawn } from './support/settled.ts';
import { countInStore } from './support/store.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { turn } from './support/turn.ts';
import { test } from './support/visit.ts';

describe('importing a table', () => {
  test('dropped on the window, reviewed, kept: its trend is on screen, and nothing was asked of the network', async ({ visit }) => {
    const { page, noise } = await visit();
    await allLoaded(page);
    noise.forgetRequests();
    const since = await now(page);
    await dropFiles(page, [longTable('城区.csv', districtFigures())]);
    await waitForMark(page, 'import-reviewed', { since });
    expect(await page.locator('.review-footer').innerText()).toContain('120');
    await commit(page);
    const rows = await trendTable(page);
    expect(rows.join('\n')).toContain('2023');
    expect(noise.requests).toEqual([]);
  });

  test('is marked as committed once, and not before an engine has answered with it', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('城区.csv', districtFigures())]);
    const times = (name: string): Promise<readonly number[]> => page.evaluate((mark) => performance.getEntriesByName(mark).map(({ startTime }) => startTime), `tongbi:${name}`);
    // The sample's engine, then that of the own workspace, which came on view with the import.
    const [committed = 0] = await times('import-committed');
    expect((await times('engine-ready')).filter((ready) => ready < committed).length).toBeGreaterThan(1);
    for (const ws of ['sample', 'own']) await drawnAfter(page, 'overview', () => page.goto(`${origin}/#/overview?ws=${ws}`));
    await untilDrawn(page);
    expect(await times('import-committed')).toHaveLength(1);
  });

  test('given up in the review, nothing is kept', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [longTable('城区.csv', districtFigures())]);
    await page.keyboard.press('Escape');
    await commitButton(page).waitFor({ state: 'detached' });
    expect(await countInStore(page)).toEqual({ journal: 0, rows: 0, setAside: 0, originals: 0 });
  });

  test('undone, the screen shows exactly what was there before; done again, exactly what came', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('旧.csv', districtFigures())]);
    const before = await trendTable(page);
    await importFiles(page, [longTable('新.csv', [...districtFigures(1), ['新建小学', 2023, 9]])]);
    const after = await trendTable(page);
    expect(after).not.toEqual(before);

    await turn(page, 'undo');
    expect(await trendTable(page)).toEqual(before);

    await turn(page, 'redo');
    expect(await trendTable(page)).toEqual(after);
  });

  test('a second tab sees what the first has imported', async ({ visit }) => {
    const { page, openTab } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('一.csv', districtFigures())]);
    const second = await openTab('/#/trend?as=table');
    await waitForMark(second, 'view-drawn', { view: 'trend' });
    const before = await trendTable(second);
    await importFiles(page, [longTable('二.csv', districtFigures(5))]);
    const after = await trendTable(page);
    expect(after).not.toEqual(before);
    await expect.poll(() => trendTable(second)).toEqual(after);
  });

  test('after reloading, the user sees own data again, not the sample', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('城区.csv', districtFigures())]);
    const before = await trendTable(page);
    await page.goto('about:blank');
    await page.goto(`${origin}/`);
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    expect(await page.getByText('纯属虚构').count()).toBe(0);
    expect(await trendTable(page)).toEqual(before);
  });
});
