import { describe, expect } from 'vitest';
import { screens } from '../../src/app/screens.ts';
import { THEME_NAMES } from '../../src/charts/look.ts';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { violations } from './support/checkAccessibility.ts';
import { drawnAfter } from './support/goTo.ts';
import { waitForMark } from './support/marks.ts';
import { untilDrawn, untilLoaded } from './support/settled.ts';
import { test } from './support/visit.ts';
import { walkByKeys } from './support/walkByKeys.ts';
import { wear } from './support/wear.ts';

const LOOKS = LANGUAGES.flatMap((language) => THEME_NAMES.map((theme) => ({ language, theme })));

/** What is beyond a screen's bare address and has parts of its own. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  compare: [`metrics=${encodeURIComponent(JSON.stringify(['heart_talk_coverage', 'drill_count']))}&by=area&lines=true`],
  relation: ['metric=heart_talk_coverage&other=theme_party_day_count&size=pupils&colour=star_level'],
  brand: ['as=table'],
  findings: ['as=table', 'part=measures&sentences=true'],
  sql: [`sql=${encodeURIComponent('SELECT 学校, count(*) AS n, NULL AS x FROM 数据 GROUP BY 学校')}`, `sql=${encodeURIComponent('DROP TABLE school')}`],
};

describe.each(screens.map(({ name }) => name))('%s', (name) => {
  test('axe finds nothing in any language and theme', async ({ visit }) => {
    const { page, origin } = await visit({ address: `/#/${name}?ws=sample` });
    await waitForMark(page, 'view-drawn', { view: name });
    await untilLoaded(page);
    for (const look of LOOKS) {
      await wear(page, look);
      expect(await violations(page), `${look.language} ${look.theme}`).toEqual([]);
    }
    for (const more of ALSO[name] ?? []) {
      await drawnAfter(page, name, () => page.goto(`${origin}/#/${name}?ws=sample&${more}`));
      await untilDrawn(page);
      for (const look of LOOKS.filter(({ language }, at) => (language === 'zh') === (at % 2 === 0))) {
        await wear(page, look);
        expect(await violations(page), `${more}, ${look.language} ${look.theme}`).toEqual([]);
      }
    }
  });

  test('axe finds nothing while the workspace is empty', async ({ visit }) => {
    const { page } = await visit({ address: `/#/${name}?ws=own` });
    await page.locator('main').getByRole('heading').first().waitFor();
    for (const look of LOOKS.filter(({ theme }) => theme !== 'projector')) {
      await wear(page, look);
      expect(await violations(page), `${look.language} ${look.theme}`).toEqual([]);
    }
  });

  test('every control is reached with Tab, is seen to have the focus, and lets it go', async ({ visit }) => {
    const { page } = await visit({ address: `/#/${name}?ws=sample` });
    await waitForMark(page, 'view-drawn', { view: name });
    await untilLoaded(page);
    const walk = await walkByKeys(page);
    expect(walk.unseen, 'without a sign of focus').toEqual([]);
    expect(walk.missed, 'never reached').toEqual([]);
    expect(walk.left, `still inside after ${String(walk.steps)} steps`).toBe(true);
    expect(walk.steps).toBeGreaterThan(10);
  });
});
