import { mkdirSync } from 'node:fs';
import { waitForMark } from '../tests/e2e/support/marks.ts';
import { launchBrowser } from './browser/launchBrowser.ts';
import { DIST } from './build/dist.ts';
import { serveBuilt } from './serve/serveBuilt.ts';
import { PREFERENCES_KEY, type Preferences } from '../src/app/preferences/preferences.ts';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly view: string;
  readonly preferences?: Partial<Preferences>;
}

const PICTURES: readonly Picture[] = [
  { name: 'overview', address: '#/overview', view: 'overview' },
  { name: 'overview-en', address: '#/overview', view: 'overview', preferences: { language: 'en' } },
  { name: 'trend', address: '#/trend', view: 'trend' },
  { name: 'trend-en', address: '#/trend', view: 'trend', preferences: { language: 'en' } },
  { name: 'trend-projector', address: '#/trend', view: 'trend', preferences: { theme: 'projector' } },
  { name: 'compare', address: '#/compare', view: 'compare' },
  { name: 'compare-dark', address: '#/compare', view: 'compare', preferences: { theme: 'dark' } },
  { name: 'data', address: '#/data', view: 'data' },
];

const FOLDER = 'docs/pictures';

mkdirSync(FOLDER, { recursive: true });
const served = await serveBuilt(DIST, 0);
const browser = await launchBrowser();
for (const { name, address, view, preferences } of PICTURES) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1.5, locale: 'zh-CN' });
  await context.addInitScript(({ key, value }) => localStorage.setItem(key, value), {
    key: PREFERENCES_KEY,
    value: JSON.stringify({ guided: true, ...preferences }),
  });
  const page = await context.newPage();
  await page.goto(`${served.origin}/${address}`);
  await waitForMark(page, 'view-drawn', { view });
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
  console.log(`${FOLDER}/${name}.png`);
}
await browser.close();
await served.stop();
