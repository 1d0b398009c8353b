import { describe, expect } from 'vitest';
import { waitForMark } from './support/marks.ts';
import { settled } from './support/settled.ts';
import { test } from './support/visit.ts';

const ADDRESSES = ['/#/overview?year=2021', '/#/trend?as=table&from=2018', '/#/compare?year=2022', '/#/data?tab=coverage'] as const;
const BROKEN = ['/#/trend?metric=none&from=abc&schools=7', '/#/compare?year=%5B%5D', '/#/overview?year=99999', '/#/data?tab=none&year=x', '/#/nowhere?a=1', '/#/trend?src=a.b.c.d', '/#/overview?src=sample-02.0.3.4'] as const;

describe('the address of a screen', () => {
  for (const address of ADDRESSES) {
    test(`${address} opens the same screen in another tab`, async ({ visit }) => {
      const { page, openTab } = await visit({ address });
      const view = /#\/(?<view>[a-z]+)/u.exec(address)?.groups?.['view'] ?? '';
      await waitForMark(page, 'view-drawn', { view });
      const shown = await settled(() => page.locator('main').innerText(), 700);
      const url = new URL(page.url());
      const other = await openTab(`/${url.hash}`);
      await waitForMark(other, 'view-drawn', { view });
      await expect.poll(() => other.locator('main').innerText(), { timeout: 10_000 }).toBe(shown);
    });
  }

  test('with values that make no sense is repaired, and never breaks the page', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    for (const address of BROKEN) {
      await page.goto(`${origin}${address}`);
      await page.waitForTimeout(600);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(20);
    }
  });
});
