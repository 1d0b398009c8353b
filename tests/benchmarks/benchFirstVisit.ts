import { waitForMark } from '../e2e/support/marks.ts';
import { printTable } from './printTable.ts';
import { privateMemory } from './privateMemory.ts';
import { dropProfile, newProfile, withBrowser, type OpenBrowser } from './profile.ts';
import { medianAndSpread } from './statistics.ts';

interface Visit {
  readonly firstFigures: number;
  readonly engineReady: number;
  readonly live: number;
  readonly memory: number | null;
}

const visit = async ({ page, context }: OpenBrowser, origin: string): Promise<Visit> => {
  await page.goto(origin, { waitUntil: 'commit' });
  const firstFigures = (await waitForMark(page, 'first-figures')).time;
  const engineReady = (await waitForMark(page, 'engine-ready')).time;
  const live = (await waitForMark(page, 'view-drawn', { view: 'overview' })).time;
  await page.waitForTimeout(1500);
  const browser = context.browser();
  return { firstFigures, engineReady, live, memory: browser ? await privateMemory(browser) : null };
};

/** The sample's overview, opened by one who was never here (cold: new profile) and by one who comes back (warm: the same profile, a new browser). */
export const benchFirstVisit = async (origin: string, rounds: number): Promise<void> => {
  const cold: Visit[] = [];
  const warm: Visit[] = [];
  for (let round = 0; round < rounds; round++) {
    const profile = newProfile();
    cold.push(await withBrowser(profile, (open) => visit(open, origin)));
    // The first warm start is the one in which the browser writes its code cache.
    await withBrowser(profile, (open) => visit(open, origin));
    warm.push(await withBrowser(profile, (open) => visit(open, origin)));
    dropProfile(profile);
  }
  const row = (name: string, visits: readonly Visit[], goals: string): readonly string[] => [
    name,
    medianAndSpread(visits.map(({ firstFigures }) => firstFigures)),
    medianAndSpread(visits.map(({ engineReady }) => engineReady)),
    medianAndSpread(visits.map(({ live }) => live)),
    medianAndSpread(visits.flatMap(({ memory }) => (memory === null ? [] : [memory]))),
    goals,
  ];
  printTable(
    `The sample district, ${String(rounds)} rounds: median (smallest–largest), ms after navigation`,
    ['profile', 'first figures', 'engine ready', 'overview live', 'private memory, MB', 'goal'],
    [row('cold', cold, 'figures < 250, engine 1000'), row('warm', warm, '')],
  );
};
