import type { BrowserContext } from 'playwright-core';
import { PREFERENCES_KEY, type Preferences } from '../../../src/app/preferences/preferences.ts';

/** What an earlier visit would have left behind, for all pages that the context will open: language, theme, guide closed. */
export const prefer = (context: BrowserContext, preferences: Partial<Preferences>): Promise<unknown> =>
  context.addInitScript(
    ({ key, value }) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    { key: PREFERENCES_KEY, value: JSON.stringify(preferences) },
  );
