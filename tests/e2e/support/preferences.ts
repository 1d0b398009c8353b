import type { BrowserContext } from 'playwright-core';
import { PREFERENCES_KEY, type Preferences } from '../../../src/app/preferences/preferences.ts';

/** What an earlier visit would have left behind: language, theme, guide closed. Before the first page is opened again. */
export const storageWith = (origin: string, preferences: Partial<Preferences>) => ({
  cookies: [],
  origins: [{ origin, localStorage: [{ name: PREFERENCES_KEY, value: JSON.stringify(preferences) }] }],
});

/** The same for all pages that the context will open. */
export const prefer = (context: BrowserContext, preferences: Partial<Preferences>): Promise<unknown> =>
  context.addInitScript(
    ({ key, value }) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    { key: PREFERENCES_KEY, value: JSON.stringify(preferences) },
  );
