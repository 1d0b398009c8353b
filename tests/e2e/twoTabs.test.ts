import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commit, commitButton, importFiles, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { countInStore } from './support/store.ts';
import { districtFigures, longTable, type Figure } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { turn } from './support/turn.ts';
import { test } from './support/visit.ts';

const rowsOf = (page: Page): Promise<readonly string[]> => page.locator('main table tr').allInnerTexts();

/** Waits until the trend that a tab has on view says the same as another's; nothing is done in the tab. */
const comesToSay = async (page: Page, rows: readonly string[]): Promise<void> => {
  await expect.poll(async () => (await rowsOf(page)).map((text) => text.replaceAll(/\s+/gu, ' ').trim())).toEqual(rows);
};

describe('two tabs of one browser', () => {
  test('each shows what the other imports, takes back and brings back', async ({ visit }) => {
    const { page: first, openTab } = await visit();
    await waitForMark(first, 'engine-ready');
    await importFiles(first, [longTable('一.csv', districtFigures())]);
    const one = await trendTable(first);

    const second = await openTab('/');
    await waitForMark(second, 'engine-ready');
    expect(await trendTable(second)).toEqual(one);
    await importFiles(second, [longTable('二.csv', districtFigures(5))]);
    const two = await trendTable(second);
    expect(two).not.toEqual(one);
    await comesToSay(first, two);

    await turn(first, 'undo');
    await comesToSay(second, one);
    await turn(second, 'redo');
    await expect.poll(() => trendTable(first)).toEqual(two);
    await turn(second, 'undo');
    await comesToSay(first, one);
  });

  test('the first import of all comes on view in a tab that showed the sample', async ({ visit }) => {
    const { page: first, openTab } = await visit({ address: '/#/trend?as=table' });
    const second = await openTab('/#/trend?as=table');
    await Promise.all([first, second].map((page) => waitForMark(page, 'view-drawn', { view: 'trend' })));
    await importFiles(first, [longTable('一.csv', districtFigures())]);
    const rows = await trendTable(first);
    await expect.poll(async () => trendTable(second)).toEqual(rows);
  });

  test('imports kept in both at once are both there, in both', async ({ visit }) => {
    const { page: first, openTab } = await visit();
    const second = await openTab('/');
    await Promise.all([first, second].map((page) => waitForMark(page, 'engine-ready')));
    await review(first, [longTable('一.csv', districtFigures())]);
    await review(second, [longTable('二.csv', [['另一小学', 2022, 7], ['另一小学', 2023, 8]])]);
    await Promise.all([commit(first), commit(second)]);
    expect(await countInStore(first)).toEqual({ journal: 2, rows: 2, setAside: 2, originals: 2 });
    const rows = await trendTable(first);
    expect(rows.join('\n')).toMatch(/2023\D* 7 \//u);
    await expect.poll(async () => trendTable(second)).toEqual(rows);
  });

  test('a tab closed in the midst of a commit leaves the import whole or absent, and the other goes on', async ({ visit }) => {
    const { page: first, openTab } = await visit();
    await waitForMark(first, 'engine-ready');
    await importFiles(first, [longTable('一.csv', districtFigures())]);
    const closing = await openTab('/');
    await waitForMark(closing, 'engine-ready');
    const many = Array.from({ length: 20_000 }, (_, at): Figure => [`第${String(Math.floor(at / 20))}小学`, 2004 + (at % 20), at % 37]);
    await review(closing, [longTable('二.csv', many)]);
    await commitButton(closing).click();
    await closing.close();
    const { journal, rows, setAside, originals } = await countInStore(first);
    expect([1, 2]).toContain(journal);
    expect([rows, setAside, originals]).toEqual([journal, journal, journal]);
    // With what its new values decided.
    await importFiles(first, [longTable('三.csv', districtFigures(3))]);
    expect(await countInStore(first)).toEqual({ journal: journal + 2, rows: journal + 1, setAside: journal + 1, originals: journal + 1 });
  });
});
