import { describe, expect } from 'vitest';
import { waitForMark } from './support/marks.ts';
import { untilQuiet } from './support/untilQuiet.ts';
import { test } from './support/visit.ts';

const SCREENS = ['overview', 'trend', 'compare', 'data'] as const;

describe('a first visit', () => {
  test('shows the sample district, says that it is invented, and starts the engine', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'first-figures');
    await waitForMark(page, 'engine-ready');
    await page.getByText('纯属虚构').first().waitFor();
    await page.locator('main canvas').first().waitFor();
  });

  test('asks for nothing once it is loaded: every screen opens with the network gone', async ({ visit }) => {
    const { page, context, noise, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await untilQuiet(noise);
    await context.setOffline(true);
    noise.forgetRequests();
    for (const screen of SCREENS) {
      await page.goto(`${origin}/#/${screen}`);
      await waitForMark(page, 'view-drawn', { view: screen });
    }
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
    await page.waitForTimeout(1000);
    const shifts = await page.evaluate<readonly number[]>('globalThis.shifts');
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.02);
  });
});
