import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { DIST } from '../../scripts/build/dist.ts';
import { waitForMark } from './support/marks.ts';
import { test } from './support/visit.ts';

const answers = v.array(v.object({ key: v.array(v.unknown()), answer: v.unknown() }));
const standing = v.object({ journal: v.array(v.unknown()), answers });
const kept = v.object({ state: v.object({ queries: v.array(v.object({ queryKey: v.array(v.unknown()), state: v.object({ data: v.unknown() }) })) }) });

const DATA = /(?<open><script type="application\/json" id="standing">)(?<data>[^<]*)(?=<\/script>)/u;

const built = readFileSync(join(DIST, 'index.html'), 'utf8');
const inPage = v.parse(standing, JSON.parse(DATA.exec(built)?.groups?.['data'] ?? 'null'));

/** What the page has kept of its answers for the next visit. */
const keptAnswers = async (page: Page): Promise<ReadonlyMap<string, unknown>> => {
  const document = await page.evaluate(
    () =>
      new Promise<unknown>((settle) => {
        const opening = indexedDB.open('tongbi');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('documents').objectStore('documents').get('answers');
          reading.addEventListener('success', () => {
            opening.result.close();
            settle(reading.result ?? null);
          });
        });
      }),
  );
  const result = v.safeParse(kept, document);
  return new Map(result.success ? result.output.state.queries.map(({ queryKey, state }) => [JSON.stringify(queryKey), state.data]) : []);
};

/** As a reader meets it, without what is drawn: the words in a chart are pixels once it is live. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const drawn of document.querySelectorAll('.tb-chart')) drawn.remove();
    return document.querySelector('main')?.innerText.replaceAll(/\s+/gu, ' ') ?? '';
  });

describe('the figures that stand in the page', () => {
  test('are answered by the engine in the browser exactly as they were when the page was built', async ({ roughVisit }) => {
    const { page, context, origin } = await roughVisit({ address: null });
    const empty = built.replace(DATA, (_, open: string) => `${open}${JSON.stringify({ journal: inPage.journal, answers: [] }).replaceAll('<', '\\u003c')}`);
    expect(empty).not.toBe(built);
    await context.route(`${origin}/`, (route) => route.fulfill({ body: empty, contentType: 'text/html' }));
    await page.goto(`${origin}/`);
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    const wanted = inPage.answers.map(({ key }) => JSON.stringify(key));
    expect(wanted.length).toBeGreaterThan(3);
    await expect.poll(async () => [...(await keptAnswers(page)).keys()]).toEqual(expect.arrayContaining(wanted));
    const live = await keptAnswers(page);
    for (const { key, answer } of inPage.answers) expect(live.get(JSON.stringify(key)), JSON.stringify(key)).toEqual(answer);
  });

  test('read the same before any script has run and after the live page has taken their place', async ({ visit, browser }) => {
    const { page, origin } = await visit();
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } });
    const bare = await still.newPage();
    await bare.goto(`${origin}/`);
    const before = await textOf(bare);
    await still.close();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    expect(before).toContain('总览');
    await expect.poll(() => textOf(page)).toBe(before);
  });

  test('are not seen by one who reads English', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await context.addInitScript(() => {
      localStorage.setItem('tongbi.preferences', JSON.stringify({ language: 'en' }));
      let looked = 0;
      const look = (): void => {
        looked += 1;
        Object.assign(globalThis, { looked });
        const stands = document.querySelector('#root > [data-standing]');
        if (stands && getComputedStyle(stands).display !== 'none') Object.assign(globalThis, { flashed: true });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${origin}/`);
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.getByRole('heading', { level: 1 }).getByText(/overview/iu).waitFor();
    expect(Number(await page.evaluate('globalThis.looked'))).toBeGreaterThan(3);
    expect(await page.evaluate('globalThis.flashed')).toBeUndefined();
  });
});
