import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PREFERENCES_KEY, type Preferences } from '../src/app/preferences/preferences.ts';
import { screens, type ScreenName } from '../src/app/screens.ts';
import { examples } from '../src/views/sql/examples.ts';
import { makeWords } from '../src/words/translate.ts';
import { waitForMark } from '../tests/e2e/support/marks.ts';
import { settled, untilLoaded } from '../tests/e2e/support/settled.ts';
import { launchBrowser } from './browser/launchBrowser.ts';
import { DIST } from './build/dist.ts';
import { serveBuilt } from './serve/serveBuilt.ts';

const FOLDER = 'docs/pictures';
const QUALITY = 0.8;
/** In a drafted story, from 0. */
const CHART_SLIDE = 3;

/** Each screen as the guides show it. */
const LOOKS: readonly (readonly [suffix: string, Pick<Preferences, 'language' | 'theme'>])[] = [
  ['', { language: 'zh', theme: 'light' }],
  ['-projector', { language: 'zh', theme: 'projector' }],
  ['-en', { language: 'en', theme: 'light' }],
  ['-en-projector', { language: 'en', theme: 'projector' }],
];

const share = examples.find(({ id }) => id === 'share');

/** What a screen shows where its bare address would show less. */
const searchOf = (screen: ScreenName, language: Preferences['language']): Readonly<Record<string, string>> => {
  if (screen === 'sql' && share) return { sql: share.sql[language], show: 'chart', form: 'line', split: share.split?.[language] ?? '' };
  return {};
};

/** The page as WebP: a third of what PNG takes. */
const webp = async (page: Page, made: Page): Promise<Buffer> => {
  const png = (await made.screenshot()).toString('base64');
  const data = await page.evaluate(async ({ source, quality }) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality);
  }, { source: png, quality: QUALITY });
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
};

/** A story is drafted, taken in its editor and, at a slide with a chart, as it is presented: the same in every look. */
const takeStory = async (page: Page, { language, theme }: Pick<Preferences, 'language' | 'theme'>, take: (name: string) => Promise<void>): Promise<void> => {
  const { t } = makeWords(language);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
  await press(t('draft.open'));
  await press(t('draft.make'));
  await page.locator('.story-pick').nth(CHART_SLIDE).click();
  await page.locator('.story-stage .tb-chart-slide svg').first().waitFor();
  await settled(() => page.locator('.story-stage').innerText(), 1500);
  await take('story');
  if (theme === 'projector') return;
  await press(t('story.present'));
  await page.locator('.presenter-slide[data-on="true"] .tb-chart-slide svg').first().waitFor();
  // Its bar goes away when nobody moves.
  await page.waitForFunction(() => [...document.querySelectorAll('.presenter-bar')].every((bar) => getComputedStyle(bar).opacity === '0'));
  await take('presenter');
};

mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) rmSync(join(FOLDER, file));
const served = await serveBuilt(DIST, 0);
let total = 0;
for (const [suffix, look] of LOOKS) {
  const browser = await launchBrowser();
  const converter = await browser.newPage();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await context.addInitScript(({ key, value }) => localStorage.setItem(key, value), { key: PREFERENCES_KEY, value: JSON.stringify({ guided: true, ...look }) });
  for (const { name } of screens) {
    const page = await context.newPage();
    const search = new URLSearchParams(searchOf(name, look.language)).toString().replaceAll('+', '%20');
    const take = async (what: string): Promise<void> => {
      const picture = await webp(converter, page);
      total += picture.length;
      writeFileSync(join(FOLDER, `${what}${suffix}.webp`), picture);
    };
    await page.goto(`${served.origin}/#/${name}?${search}`);
    if (name === 'story') await takeStory(page, look, take);
    else {
      await waitForMark(page, 'view-drawn', { view: name });
      await untilLoaded(page);
      await settled(() => page.locator('main').innerText(), 1500);
      await take(name);
    }
    await page.close();
  }
  await browser.close();
}
await served.stop();
console.log(`${FOLDER}: ${String(readdirSync(FOLDER).length)} pictures, ${(total / 1e6).toFixed(1)} MB`);
