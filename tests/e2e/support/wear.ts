import type { Page } from 'playwright-core';
import { finishMotion } from './finishMotion.ts';
import { PREFERENCES_KEY, type Preferences } from '../../../src/app/preferences/preferences.ts';

/** Changes theme and language of an open page as another tab of the same browser would; what stands open stays open. */
export const wear = async (page: Page, look: Pick<Preferences, 'language' | 'theme'>): Promise<void> => {
  await page.evaluate(
    ({ key, change }) => {
      const before: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify(Object.assign({}, before, change)));
      window.dispatchEvent(new StorageEvent('storage', { key }));
    },
    { key: PREFERENCES_KEY, change: look },
  );
  await page.locator(`html[data-theme="${look.theme}"][lang^="${look.language}"]`).waitFor({ state: 'attached' });
  await finishMotion(page);
};
