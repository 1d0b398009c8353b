import { describe, expect } from 'vitest';
import { screens } from '../../src/app/screens.ts';
import { allLoaded } from './support/allLoaded.ts';
import { goTo } from './support/goTo.ts';
import { waitForMark } from './support/marks.ts';
import { untilDrawn } from './support/settled.ts';
import { test } from './support/visit.ts';


/** The overview last: it is on view already. */
const SCREENS = [...screens.map(({ name }) => name).filter((name) => name !== 'overview'), 'overview'];

describe('a first visit', () => {
  test('shows the sample district, says that it is invented, and starts the engine', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'first-figures');
    await waitForMark(page, 'engine-ready');
    await page.getByText('纯属虚构').first().waitFor();
    await page.locator('main canvas').first().waitFor();
  });

  test('asks for nothing once it is loaded: every screen opens with the network gone', async ({ visit }) => {
    const { page, context, noise } = await visit();
    await allLoaded(page);
    await context.setOffline(true);
    noise.forgetRequests();
    for (const screen of SCREENS) await goTo(page, `#/${screen}`);
    expect(noise.requests).toEqual([]);
  });

  test('stands still while the live page takes the place of the one in the HTML', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await context.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${origin}/`);
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await untilDrawn(page);
    const shifts = await page.evaluate<readonly number[]>('globalThis.shifts');
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.02);
  });
});
