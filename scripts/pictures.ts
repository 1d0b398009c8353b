import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PREFERENCES_KEY, type Preferences } from '../src/app/preferences/preferences.ts';
import { screens, type ScreenName } from '../src/app/screens.ts';
import { examples } from '../src/views/sql/examples.ts';
import { waitForMark } from '../tests/e2e/support/marks.ts';
import { launchBrowser } from './browser/launchBrowser.ts';
import { DIST } from './build/dist.ts';
import { serveBuilt } from './serve/serveBuilt.ts';

const FOLDER = 'docs/pictures';
const QUALITY = 0.8;

/** Each screen as the guides show it. */
const LOOKS: readonly (readonly [suffix: string, Pick<Preferences, 'language' | 'theme'>])[] = [
  ['', { language: 'zh', theme: 'light' }],
  ['-projector', { language: 'zh', theme: 'projector' }],
  ['-en', { language: 'en', theme: 'light' }],
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
    await page.goto(`${served.origin}/#/${name}?${search}`);
    await waitForMark(page, 'view-drawn', { view: name });
    await page.waitForTimeout(1200);
    const picture = await webp(converter, page);
    total += picture.length;
    writeFileSync(join(FOLDER, `${name}${suffix}.webp`), picture);
    await page.close();
  }
  await browser.close();
}
await served.stop();
console.log(`${FOLDER}: ${String(readdirSync(FOLDER).length)} pictures, ${(total / 1e6).toFixed(1)} MB`);
