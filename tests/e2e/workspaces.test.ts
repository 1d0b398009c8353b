import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './support/checkAccessibility.ts';
import { chooseFiles } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { savedFile } from './support/savedFile.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const saveWorkspace = async (page: Page, origin: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  await page.goto(`${origin}/#/data?ws=own&tab=workspaces`);
  return savedFile(page, page.getByRole('button', { name: zh('workspace.save') }));
};
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

describe('a workspace as a file', () => {
  test('opens on another computer and shows the same, its sources and set-aside cells too', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('旧.csv', districtFigures())]);
    const shown = await trendTable(page, 'ws=own');
    const file = await saveWorkspace(page, origin);
    expect(file.name).toMatch(/^工作区-我的数据-\d{4}-\d{2}-\d{2}\.tongbi$/u);

    const { page: other } = await visit();
    await waitForMark(other, 'engine-ready');
    await chooseFiles(other, [file]);
    await press(other, zh('workspace.openIt'));
    await expect.poll(() => trendTable(other, 'ws=own'), { timeout: 15_000 }).toEqual(shown);
    await other.goto(`${origin}/#/data?ws=own&tab=imports`);
    await other.getByText('旧.csv').first().waitFor();
  });

  test('opens beside what is there, can be switched away from and merged; nothing of its own is lost', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('甲.csv', districtFigures())]);
    const file = await saveWorkspace(page, origin);

    const { page: other } = await visit();
    await waitForMark(other, 'engine-ready');
    await importFiles(other, [longTable('乙.csv', [['城西第九小学', 2023, 40]])]);
    const before = await trendTable(other, 'ws=own');
    await chooseFiles(other, [file]);
    await other.getByRole('dialog').getByText(zh('workspace.besideWhat')).waitFor();
    expect(await violations(other)).toEqual([]);
    await press(other, zh('workspace.beside'));
    await other.waitForURL(/overview/u);
    await waitForMark(other, 'engine-ready');
    await other.goto(`${origin}/#/data?ws=own&tab=imports`);
    await other.getByText('甲.csv').first().waitFor();
    expect(await other.getByText('乙.csv').count()).toBe(0);

    await other.goto(`${origin}/#/data?ws=own&tab=workspaces`);
    expect(await violations(other)).toEqual([]);
    await other.getByRole('button', { name: new RegExp(`^${zh('workspace.switchTo')}`, 'u') }).click();
    await other.waitForURL(/overview/u);
    await waitForMark(other, 'engine-ready');
    await expect.poll(() => trendTable(other, 'ws=own'), { timeout: 15_000 }).toEqual(before);

    await chooseFiles(other, [file]);
    await press(other, zh('workspace.merge'));
    await other.getByRole('dialog').getByText(zh('workspace.merged').replace('{{imports}}', '1')).waitFor();
    await press(other, zh('common.close'));
    await other.goto(`${origin}/#/data?ws=own&tab=imports`);
    await other.getByText('甲.csv').first().waitFor();
    await other.getByText('乙.csv').first().waitFor();
  });

  test('damaged is refused with a sentence, and nothing is touched', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('甲.csv', districtFigures())]);
    const { name, bytes } = await saveWorkspace(page, origin);
    await chooseFiles(page, [{ name, bytes: bytes.slice(0, -1) }]);
    await page.getByRole('alert').getByText('没有打开').waitFor();
    await press(page, zh('common.close'));
    expect(await page.locator('.tb-table tbody tr').count()).toBe(1);
  });
});
