import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { now, waitForMark } from '../e2e/support/marks.ts';
import { prepareSeed, seedProfile } from './seedProfile.ts';
import { printTable } from './printTable.ts';
import { privateMemory } from './privateMemory.ts';
import { dropProfile, newProfile, withBrowser, type OpenBrowser } from './profile.ts';
import { seeded } from './seeded.ts';
import { medianAndSpread, quantile } from './statistics.ts';
import { SIZES, type Size } from './workspaceOf.ts';

interface Reopening {
  readonly live: number;
  readonly engineReady: number;
}

interface Changes {
  readonly took: readonly number[];
  readonly memory: number | null;
}

const CHANGES = 40;

const reopen = async ({ page }: OpenBrowser, origin: string): Promise<Reopening> => {
  await page.goto(`${origin}/#/trend`, { waitUntil: 'commit' });
  const engineReady = (await waitForMark(page, 'engine-ready', { timeout: 60_000 })).time;
  const live = (await waitForMark(page, 'view-drawn', { view: 'trend', timeout: 60_000 })).time;
  return { live, engineReady };
};

/** From the address that changes to the frame in which the new chart is on screen. */
const changeMetric = async (page: Page, metric: string): Promise<number> => {
  const since = await page.evaluate((id) => {
    const start = performance.now();
    location.hash = `#/trend?metric=${encodeURIComponent(id)}`;
    return start;
  }, metric);
  return (await waitForMark(page, 'view-drawn', { view: 'trend', since })).time - since;
};

const changeMetrics = async ({ page, context }: OpenBrowser, metrics: readonly string[]): Promise<Changes> => {
  const random = seeded(3);
  await page.waitForTimeout(2500);
  const took: number[] = [];
  let last = '';
  while (took.length < CHANGES + 3) {
    const metric = metrics[Math.floor(random() * metrics.length)] ?? '';
    if (metric === last) continue;
    last = metric;
    took.push(await changeMetric(page, metric));
    await page.waitForTimeout(120);
  }
  await now(page);
  const browser = context.browser();
  return { took: took.slice(3), memory: browser ? await privateMemory(browser) : null };
};

const benchSize = async (origin: string, size: Size, rounds: number): Promise<readonly string[]> => {
  const { path, metrics } = await prepareSeed(size);
  const template = newProfile();
  await seedProfile(template, origin, path);
  const cold: Reopening[] = [];
  const warm: Reopening[] = [];
  const changes: Changes[] = [];
  for (let round = 0; round < rounds; round++) {
    const profile = newProfile();
    cpSync(template, profile, { recursive: true });
    cold.push(await withBrowser(profile, (open) => reopen(open, origin)));
    await withBrowser(profile, (open) => reopen(open, origin));
    await withBrowser(profile, async (open) => {
      warm.push(await reopen(open, origin));
      changes.push(await changeMetrics(open, metrics));
    });
    dropProfile(profile);
  }
  dropProfile(template);
  const took = changes.flatMap((change) => change.took);
  const share = (part: number): string => medianAndSpread(changes.flatMap((change) => quantile(change.took, part) ?? []));
  return [
    (size.schools * size.years * size.metrics).toLocaleString('en'),
    medianAndSpread(cold.map(({ live }) => live)),
    medianAndSpread(warm.map(({ live }) => live)),
    medianAndSpread(warm.map(({ engineReady }) => engineReady)),
    share(0.5),
    share(0.95),
    String(took.length),
    medianAndSpread(changes.flatMap(({ memory }) => memory ?? [])),
    `live ${String(size.goals.live)}, p95 ${String(size.goals.change)}`,
  ];
};

/** A user's own workspace, reopened at Trend, then one metric after another. */
export const benchWorkspaces = async (origin: string, rounds: number): Promise<void> => {
  const rows: (readonly string[])[] = [];
  for (const size of SIZES) rows.push(await benchSize(origin, size, size.schools * size.years * size.metrics > 2_000_000 ? Math.min(rounds, 3) : rounds));
  printTable(
    `A user's workspace reopened at Trend, up to ${String(rounds)} rounds: median (smallest–largest), ms`,
    ['observations', 'live, cold', 'live, warm', 'engine ready, warm', 'change p50', 'change p95', 'changes', 'private memory, MB', 'goal'],
    rows,
  );
};
