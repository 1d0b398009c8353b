import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { now, waitForMark } from '../e2e/support/marks.ts';
import { savedFile } from '../e2e/support/savedFile.ts';
import { makeTwelveSlides, saveStory } from '../e2e/support/twelveSlides.ts';
import { zh } from '../e2e/support/words.ts';
import { printTable } from './printTable.ts';
import { privateMemory } from './privateMemory.ts';
import { dropProfile, newProfile, withBrowser, type OpenBrowser } from './profile.ts';
import { medianAndSpread } from './statistics.ts';

interface Opening {
  readonly first: number;
  readonly drawn: number;
  readonly engineReady: number;
  readonly filtered: number;
  readonly again: number;
  readonly memory: number | null;
  /** Requests for anything but the file, and errors. */
  readonly heard: number;
}

const STORY = 'story.html';
const PACK = 'pack.html';

/** A story of twelve slides of the sample and a pack for one of its schools, saved as a person does. */
const makeFiles = async ({ page }: OpenBrowser, { origin, folder }: { readonly origin: string; readonly folder: string }): Promise<void> => {
  await page.goto(`${origin}/#/overview?ws=sample`);
  await waitForMark(page, 'engine-ready');
  await makeTwelveSlides(page);
  const { file } = await saveStory(page, zh('story.saveAs.html'));
  writeFileSync(join(folder, STORY), new Uint8Array(await file.arrayBuffer()));
  await page.goto(`${origin}/#/profile?ws=sample`);
  await page.getByRole('button', { name: zh('pack.button'), exact: true }).click();
  const { bytes } = await savedFile(page, page.getByRole('dialog').getByRole('button', { name: zh('pack.save'), exact: true }));
  writeFileSync(join(folder, PACK), bytes);
};

/** From the change of the address to the frame in which the new chart is on screen; since the file was opened. */
const filter = async (page: Page, types: string): Promise<{ readonly at: number; readonly took: number }> => {
  const since = await now(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/trend?types=${encodeURIComponent(JSON.stringify([types]))}`);
  const { time } = await waitForMark(page, 'view-drawn', { view: 'trend', since, timeout: 60_000 });
  return { at: time, took: time - since };
};

const open = async ({ page, context }: OpenBrowser, file: string): Promise<Opening> => {
  let heard = 0;
  const address = pathToFileURL(file).href;
  context.on('request', (request) => {
    if (!/^(?:blob|data):/u.test(request.url()) && request.url().split('#')[0] !== address) heard += 1;
  });
  page.on('pageerror', () => (heard += 1));
  page.on('console', (message) => (heard += message.type() === 'error' ? 1 : 0));
  await context.setOffline(true);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.presenter-slide[data-on="true"] h1, main h1').first().waitFor({ timeout: 60_000 });
  await page.locator('#carried-poster').waitFor({ state: 'detached' });
  const drawn = await now(page);
  const { at } = await filter(page, 'kindergarten');
  const engineReady = (await waitForMark(page, 'engine-ready', { timeout: 60_000 })).time;
  const { took } = await filter(page, 'primary');
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  const browser = context.browser();
  return { first, drawn, engineReady, filtered: at, again: took, memory: browser ? await privateMemory(browser) : null, heard };
};

/** Pages that were handed on, opened from a folder with no network in a profile that never saw the product. */
export const benchSingle = async (origin: string, rounds: number): Promise<void> => {
  const folder = newProfile();
  const maker = newProfile();
  await withBrowser(maker, (made) => makeFiles(made, { origin, folder }));
  dropProfile(maker);
  const rows: (readonly string[])[] = [];
  for (const [name, file] of [['story of 12 slides', STORY], ['pack for a school', PACK]] as const) {
    const openings: Opening[] = [];
    for (let round = 0; round < rounds; round++) {
      const profile = newProfile();
      openings.push(await withBrowser(profile, (fresh) => open(fresh, join(folder, file))));
      dropProfile(profile);
    }
    const of = (value: (one: Opening) => number): string => medianAndSpread(openings.map(value));
    rows.push([
      name, (statSync(join(folder, file)).size / 1e6).toFixed(1), of(({ first }) => first), of(({ drawn }) => drawn), of(({ engineReady }) => engineReady), of(({ filtered }) => filtered), of(({ again }) => again),
      medianAndSpread(openings.flatMap(({ memory }) => memory ?? [])), String(openings.reduce((sum, { heard }) => sum + heard, 0)),
    ]);
  }
  dropProfile(folder);
  printTable(
    `A page that was handed on, opened from a folder with no network, ${String(rounds)} rounds each in a new profile: median (smallest–largest), ms after opening; goals: first picture < 1000, a filter live < 6000`,
    ['file', 'MB', 'first picture', 'page drawn', 'engine ready', 'a filter live', 'another filter, ms', 'private memory, MB', 'requests and errors'],
    rows,
  );
};
