import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { commitButton } from '../e2e/support/importing.ts';
import { now, waitForMark } from '../e2e/support/marks.ts';
import { longCsv } from './longCsv.ts';
import { nativeImport } from './nativeImport.ts';
import { printTable } from './printTable.ts';
import { privateMemory } from './privateMemory.ts';
import { dropProfile, newProfile, withBrowser, type OpenBrowser } from './profile.ts';
import { SERVED } from './served.ts';
import { medianAndSpread } from './statistics.ts';
import { watchTasks } from './watchTasks.ts';

const ROWS = 1_000_000;

interface Import {
  readonly reviewed: number;
  readonly committed: number;
  readonly queryable: number;
  readonly longestTask: number;
  readonly memory: number | null;
}

/** From the dropped file to the review; then, without the time in which a person reads it, from the commit to a screen that shows the rows. */
const importOnce = async ({ page, context }: OpenBrowser, origin: string, path: string): Promise<Import> => {
  await page.goto(`${origin}/#/trend`);
  await waitForMark(page, 'engine-ready');
  await page.waitForTimeout(2500);
  await watchTasks(page);
  const start = await now(page);
  await page.locator('input[type=file]').first().setInputFiles(path);
  const reviewed = (await waitForMark(page, 'import-reviewed', { since: start, timeout: 300_000 })).time - start;
  const button = commitButton(page);
  const agreed = await now(page);
  await button.click();
  const committed = (await waitForMark(page, 'import-committed', { since: agreed, timeout: 300_000 })).time - agreed;
  const queryable = (await waitForMark(page, 'view-drawn', { since: agreed, timeout: 300_000 })).time - agreed;
  await page.waitForTimeout(1000);
  const longestTask = await page.evaluate<number>('Math.max(0, ...globalThis.tasks)');
  const browser = context.browser();
  return { reviewed, committed, queryable, longestTask, memory: browser ? await privateMemory(browser) : null };
};

/** One million long rows from a dropped file to a screen that shows them, beside DuckDB native on one thread reading the same file into a table. */
export const benchImport = async (origin: string, rounds: number): Promise<void> => {
  const path = `${SERVED}/seeds/long-${String(ROWS)}.csv`;
  mkdirSync(`${SERVED}/seeds`, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, longCsv(ROWS));
  const imports: Import[] = [];
  const native: number[] = [];
  for (let round = 0; round < rounds; round++) {
    native.push(await nativeImport(path));
    const profile = newProfile();
    imports.push(await withBrowser(profile, (open) => importOnce(open, origin, path)));
    dropProfile(profile);
  }
  const of = (measure: (run: Import) => number | null): string => medianAndSpread(imports.flatMap((run) => measure(run) ?? []));
  printTable(
    `${ROWS.toLocaleString('en')} long rows (37 MB), ${String(rounds)} rounds: median (smallest–largest), ms`,
    ['dropped to reviewed', 'agreed to committed', 'agreed to shown', 'sum', 'longest main-thread task', 'private memory, MB', 'DuckDB native, one thread'],
    [
      [
        of(({ reviewed }) => reviewed),
        of(({ committed }) => committed),
        of(({ queryable }) => queryable),
        of(({ reviewed, queryable }) => reviewed + queryable),
        of(({ longestTask }) => longestTask),
        of(({ memory }) => memory),
        medianAndSpread(native),
      ],
    ],
  );
};
