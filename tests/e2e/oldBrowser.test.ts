import { expect } from 'vitest';
import { test } from './support/visit.ts';

test('a browser older than Chromium 109 is told what to do, and no other is', async ({ visit, roughVisit }) => {
  const { page, context, origin } = await roughVisit({ address: null });
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'MathMLElement'));
  await page.goto(`${origin}/`);
  await page.getByText('109 或更高版本').waitFor({ state: 'visible' });
  const { page: today } = await visit();
  await today.locator('main').first().waitFor();
  expect(await today.getByText('109 或更高版本').isVisible()).toBe(false);
});
