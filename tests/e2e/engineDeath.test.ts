import { describe, expect } from 'vitest';
import { importFiles } from './support/importing.ts';
import { allLoaded } from './support/allLoaded.ts';
import { waitForMark } from './support/marks.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';

describe('when the engine dies', () => {
  test('it comes back by itself, and answers over the same data', async ({ roughVisit }) => {
    const { page, context, origin } = await roughVisit({ address: null });
    // A hand on every worker that the page makes, to end it from outside.
    await context.addInitScript(() => {
      const workers: Worker[] = [];
      const OwnWorker = globalThis.Worker;
      globalThis.Worker = class extends OwnWorker {
        constructor(script: string | URL, options?: WorkerOptions) {
          super(script, options);
          workers.push(this);
        }
      };
      Object.assign(globalThis, { workers });
    });
    await page.goto(`${origin}/`);
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('城区.csv', districtFigures())]);
    const before = await trendTable(page);
    await allLoaded(page);
    const killed = Number(await page.evaluate('globalThis.workers.splice(0).map((worker) => worker.terminate()).length'));
    expect(killed).toBeGreaterThan(0);
    // Another question first, which only a living engine can answer.
    await trendTable(page, 'from=2021');
    expect(await trendTable(page)).toEqual(before);
    expect(await page.evaluate('globalThis.workers.length')).toBeGreaterThan(0);
  });
});
