import { readdirSync } from 'node:fs';
import { commitButton } from '../e2e/support/importing.ts';
import { now, waitForMark } from '../e2e/support/marks.ts';
import { dropFolder } from './dropFolder.ts';
import { printTable } from './printTable.ts';
import { privateMemory } from './privateMemory.ts';
import { dropProfile, newProfile, withBrowser, type OpenBrowser } from './profile.ts';
import { SERVED } from './served.ts';
import { watchTasks } from './watchTasks.ts';

const SIZES = [250, 500, 1000, 2000, 4000];

interface Drop {
  readonly reviewed: number;
  readonly committed: number;
  readonly longestTask: number;
  readonly before: number;
  readonly most: number;
}

const dropOnce = async ({ page, context }: OpenBrowser, origin: string, folder: string): Promise<Drop> => {
  const browser = context.browser();
  const memory = async (): Promise<number> => (browser ? ((await privateMemory(browser)) ?? 0) : 0);
  await page.goto(`${origin}/#/trend`);
  await waitForMark(page, 'engine-ready');
  await page.waitForTimeout(2500);
  await watchTasks(page);
  const before = await memory();
  let most = before;
  const watching = setInterval(() => void memory().then((megabytes) => (most = Math.max(most, megabytes))), 500);
  const start = await now(page);
  await page.locator('input[type=file]').first().setInputFiles(readdirSync(folder).map((name) => `${folder}/${name}`));
  const reviewed = (await waitForMark(page, 'import-reviewed', { since: start, timeout: 600_000 })).time - start;
  const agreed = await now(page);
  await commitButton(page).click();
  const committed = (await waitForMark(page, 'import-committed', { since: agreed, timeout: 600_000 })).time - agreed;
  clearInterval(watching);
  const longestTask = await page.evaluate<number>('Math.max(0, ...globalThis.tasks)');
  return { reviewed, committed, longestTask, before, most };
};

/** A folder of small files, one a school and year, from the drop to the committed import; memory is that of page, workers and engine together. */
export const benchDrop = async (origin: string): Promise<void> => {
  const rows: string[][] = [];
  for (const files of SIZES) {
    const folder = `${SERVED}/drops/${String(files)}`;
    await dropFolder(folder, files);
    const profile = newProfile();
    const { reviewed, committed, longestTask, before, most } = await withBrowser(profile, (open) => dropOnce(open, origin, `${folder}/drop`));
    dropProfile(profile);
    rows.push([files.toLocaleString('en'), ...[reviewed, committed, longestTask, before, most].map((value) => value.toFixed(0))]);
  }
  printTable('A drop of many small files (40 figures each)', ['files', 'dropped to reviewed, ms', 'agreed to committed, ms', 'longest main-thread task, ms', 'private memory before, MB', 'at most, MB'], rows);
};
