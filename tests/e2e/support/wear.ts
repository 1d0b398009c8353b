import type { Page } from 'playwright-core';
import { PREFERENCES_KEY, type Preferences } from '../../../src/app/preferences/preferences.ts';

/** Brings whatever glides or turns on the page to its end, until two frames have come in which nothing moved. */
const finishMotion = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((settle) => {
        const look = (calm: number): void => {
          const moving = document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
          for (const one of moving) one.finish();
          if (moving.length === 0 && calm === 2) settle();
          else requestAnimationFrame(() => look(moving.length === 0 ? calm + 1 : 0));
        };
        requestAnimationFrame(() => look(0));
      }),
  );

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
