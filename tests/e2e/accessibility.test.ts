import { describe, expect } from 'vitest';
import { THEME_NAMES } from '../../src/charts/look.ts';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { violations } from './support/checkAccessibility.ts';
import { waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { test } from './support/visit.ts';

const LOOKS = LANGUAGES.flatMap((language) => THEME_NAMES.map((theme) => [language, theme] as const));

describe.each(LOOKS)('in %s and %s', (language, theme) => {
  test('axe finds nothing on any screen', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language, theme });
    await page.goto(`${origin}/`);
    for (const screen of ['overview', 'trend', 'compare', 'data']) {
      await page.goto(`${origin}/#/${screen}`);
      await waitForMark(page, 'view-drawn', { view: screen });
      expect(await violations(page), screen).toEqual([]);
    }
  });
});
