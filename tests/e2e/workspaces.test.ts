import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { WorkspaceRecord } from '../../src/domain/workspaceRecord.ts';
import { openWorkspaceFile } from '../../src/export/workspaceFile.ts';
import { ofLaterVersion } from '../support/ofLaterVersion.ts';
import { violations } from './support/checkAccessibility.ts';
import { chooseFiles, textFile } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { savedFile } from './support/savedFile.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';
import { en, zh } from './support/words.ts';

/** What a workspace file holds, without what each workspace is called where it lies. */
const recordsOf = async (bytes: Uint8Array): Promise<readonly WorkspaceRecord[]> => {
  const opened = await openWorkspaceFile(new Blob([new Uint8Array(bytes)]), 'x.tongbi');
  if (!opened.ok) throw new Error(opened.problem.code);
  const records: WorkspaceRecord[] = [];
  for await (const record of opened.value.records()) if (record.key[0] !== 'about') records.push(record);
  return records;
};

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
    await expect.poll(() => trendTable(other, 'ws=own')).toEqual(shown);
    await other.goto(`${origin}/#/data?ws=own&tab=imports`);
    await other.getByText('旧.csv').first().waitFor();
  });

  test('is the same when it is saved again where it was opened, record by record', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('旧.csv', districtFigures()), textFile('备注.csv', '学校名称,年度,党课次数,备注\n城东第一小学,2024,许多,见附件\n')]);
    await importFiles(page, [longTable('新.csv', [['城东第一小学', 2021, 40]])]);
    const file = await saveWorkspace(page, origin);

    const { page: other } = await visit();
    await waitForMark(other, 'engine-ready');
    await wear(other, { language: 'en', theme: 'light' });
    await chooseFiles(other, [file]);
    await press(other, en('workspace.openIt'));
    await other.waitForURL(/overview/u);
    await waitForMark(other, 'engine-ready');
    await other.goto(`${origin}/#/data?ws=own&tab=workspaces`);
    const again = await savedFile(other, other.getByRole('button', { name: en('workspace.save') }));
    const [before, after] = [await recordsOf(file.bytes), await recordsOf(again.bytes)];
    expect(before.length).toBeGreaterThan(6);
    expect(after).toEqual(before);
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
    await expect.poll(() => trendTable(other, 'ws=own')).toEqual(before);

    await chooseFiles(other, [file]);
    await press(other, zh('workspace.merge'));
    await other.getByRole('dialog').getByText(zh('workspace.merged').replace('{{imports}}', '1')).waitFor();
    await press(other, zh('common.close'));
    await other.goto(`${origin}/#/data?ws=own&tab=imports`);
    await other.getByText('甲.csv').first().waitFor();
    await other.getByText('乙.csv').first().waitFor();
  });

  test('damaged, newer or of another kind is refused with a sentence in either language, and nothing is touched', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('甲.csv', districtFigures())]);
    const { name, bytes } = await saveWorkspace(page, origin);
    const before = await recordsOf(bytes);
    const files = [
      { code: 'workspace_file_damaged', bytes: bytes.slice(0, -1) },
      { code: 'workspace_file_newer', bytes: ofLaterVersion(bytes) },
      { code: 'workspace_file_other', bytes: new TextEncoder().encode('学校,年份,党课次数\n甲小学,2021,5\n') },
    ];
    for (const [language, say] of [['zh', zh], ['en', en]] as const) {
      await wear(page, { language, theme: 'light' });
      for (const file of files) {
        await chooseFiles(page, [{ name, bytes: file.bytes }]);
        const alert = page.getByRole('dialog').getByRole('alert');
        await alert.getByText(say(`problem.${file.code}`, { file: name })).waitFor();
        await alert.getByText(say(`problem.${file.code}_way`)).waitFor();
        expect(await violations(page)).toEqual([]);
        await press(page, say('common.close'));
        await alert.waitFor({ state: 'detached' });
      }
    }
    expect(await page.locator('.tb-table tbody tr').count()).toBe(1);
    expect(await recordsOf((await savedFile(page, page.getByRole('button', { name: en('workspace.save') }))).bytes)).toEqual(before);
  });

  test('is merged by a person who reads English: what it would bring is told, and a second time there is nothing', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('甲.csv', districtFigures())]);
    const file = await saveWorkspace(page, origin);
    const { page: other } = await visit();
    await waitForMark(other, 'engine-ready');
    await importFiles(other, [longTable('乙.csv', [['城西第九小学', 2023, 40]])]);
    await wear(other, { language: 'en', theme: 'light' });
    await chooseFiles(other, [file]);
    const dialog = other.getByRole('dialog');
    await dialog.getByText(en('workspace.holds', { imports: '1', there: '0' })).waitFor();
    await dialog.getByText(en('workspace.besideWhat')).waitFor();
    await other.getByRole('button', { name: en('workspace.merge'), exact: true }).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await dialog.getByText(en('workspace.merged', { imports: 1 })).waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
    await press(other, en('common.close'));
    await chooseFiles(other, [file]);
    await dialog.getByText(en('workspace.mergeNothing')).waitFor();
    expect(await dialog.getByRole('button', { name: en('workspace.merge') }).isDisabled()).toBe(true);
    await press(other, en('common.cancel'));
    await dialog.waitFor({ state: 'detached' });
    await other.goto(`${origin}/#/data?ws=own&tab=imports`);
    for (const name of ['甲.csv', '乙.csv']) await other.getByText(name).first().waitFor();
  });
});
