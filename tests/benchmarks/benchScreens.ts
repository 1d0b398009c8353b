import type { Page } from 'playwright-core';
import { screens, type ScreenName } from '../../src/app/screens.ts';
import { waitForMark } from '../e2e/support/marks.ts';
import { hovering, scrolling } from './frames.ts';
import { printTable } from './printTable.ts';
import { dropProfile, newProfile, withBrowser } from './profile.ts';
import { LONG_SCREENS, screenAddresses } from './screenAddresses.ts';
import { prepareSeed, seedProfile } from './seedProfile.ts';
import { quantile } from './statistics.ts';
import { SIZES, type Size } from './workspaceOf.ts';

const GOALS: readonly number[] = [100, 300];
const YEARS_SHOWN = 8;
/** Fewer have no 95th percentile, only a slowest. */
const FEWEST_CHANGES = 20;

const addressOf = (screen: ScreenName, values: Readonly<Record<string, unknown>>): string =>
  `#/${screen}?${Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&')}`;

/** From the address that changes to the frame in which the screen shows the new rows; null where it says nothing. */
const change = async (page: Page, screen: ScreenName, address: string): Promise<number | null> => {
  const since = await page.evaluate((hash) => {
    const start = performance.now();
    location.hash = hash;
    return start;
  }, address);
  try {
    return (await waitForMark(page, 'view-drawn', { view: screen, since, timeout: 8000 })).time - since;
  } catch {
    return null;
  }
};

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'benchTasks');
    const longest = Array.isArray(found) ? Math.max(0, ...found.map(Number)) : 0;
    Reflect.set(window, 'benchTasks', []);
    return longest;
  });

const watchTasks = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Reflect.set(window, 'benchTasks', []);
    new PerformanceObserver((list) => {
      const tasks: unknown = Reflect.get(window, 'benchTasks');
      if (Array.isArray(tasks)) tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
};

const text = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));

const benchSize = async (origin: string, size: Size, { only, changes, goal }: { readonly only: readonly string[]; readonly changes: number; readonly goal: number }): Promise<void> => {
  const { path, metrics } = await prepareSeed(size);
  const schools = Array.from({ length: size.schools }, (_, index) => `bench-school-${String(index)}`);
  const years = Array.from({ length: Math.min(size.years, YEARS_SHOWN) }, (_, back) => 2023 - back);
  const template = newProfile();
  await seedProfile(template, origin, path);
  const rows: (readonly string[])[] = [];
  const smooth: (readonly string[])[] = [];
  await withBrowser(template, async ({ page }) => {
    await watchTasks(page);
    await page.goto(`${origin}/#/trend`);
    await waitForMark(page, 'engine-ready', { timeout: 60_000 });
    await page.waitForTimeout(3000);
    for (const { name } of screens) {
      const addressAt = screenAddresses[name];
      if (!addressAt || (only.length > 0 && !only.includes(name))) continue;
      await change(page, name, addressOf(name, {}));
      await page.waitForTimeout(1500);
      await longestTask(page);
      const took: number[] = [];
      let silent = 0;
      for (let turn = 1; turn <= changes; turn++) {
        const ms = await change(page, name, addressOf(name, addressAt(turn, { metrics, years, schools })));
        if (ms === null) silent += 1;
        else took.push(ms);
        if (silent > 2) break;
        await page.waitForTimeout(150);
      }
      rows.push([name, text(quantile(took, 0.5)), text(quantile(took, 0.95)), text(quantile(took, 1)), String(took.length), String(silent), text(await longestTask(page)), (quantile(took, 0.95) ?? Infinity) <= goal ? '' : 'over']);
      console.log(rows.at(-1)?.join('  '));
      const long = LONG_SCREENS.find(([screen]) => screen === name);
      if (!long) continue;
      await change(page, name, addressOf(name, long[1]));
      await page.waitForTimeout(1500);
      const [hovered, scrolled] = [await hovering(page), await scrolling(page)];
      smooth.push([name, text(hovered.fps), text(hovered.worstFrame), text(scrolled.fps), text(scrolled.worstFrame)]);
      console.log(smooth.at(-1)?.join('  '));
    }
  });
  dropProfile(template);
  const count = (size.schools * size.years * size.metrics).toLocaleString('en');
  printTable(`Redraw of each screen after a change of its address, ${count} observations, ms; goal p95 ${String(goal)}`, ['screen', 'p50', 'p95', 'slowest', 'changes', 'never drawn', 'longest task', ''], rows);
  printTable(`Frames a second with ${String(size.schools)} schools; goal 50`, ['screen', 'hovering', 'worst frame, ms', 'scrolling', 'worst frame, ms'], smooth);
};

/** Every screen over a user's workspace of two sizes. `--only=heat,brand` measures some. */
export const benchScreens = async (origin: string, rounds: number): Promise<void> => {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',') ?? [];
  for (const [place, size] of SIZES.slice(0, 2).entries()) await benchSize(origin, size, { only, changes: Math.max(FEWEST_CHANGES, rounds * 6), goal: GOALS[place] ?? 300 });
};
