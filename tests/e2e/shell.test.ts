import { describe, expect } from 'vitest';
import { PREFERENCES_KEY } from '../../src/app/preferences/preferences.ts';
import { dropFiles, textFile } from './support/files.ts';
import { waitForMark } from './support/marks.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const focused = '*:focus';

describe('addresses', () => {
  test('a value that makes no sense is replaced and said, the rest stands', async ({ visit }) => {
    const { page } = await visit({ address: '/#/trend?from=soon&as=table' });
    await page.getByText(zh('shell.repaired', { names: 'from' })).waitFor();
    await expect.poll(() => page.url()).toMatch(/#\/trend\?as=table$/u);
  });

  test('a page that does not exist leads to the overview and says so', async ({ visit }) => {
    const { page } = await visit({ address: '/#/nowhere' });
    await page.getByText(zh('shell.unknown', { address: '/nowhere' })).waitFor();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
  });

  test('back and forward walk through the screens', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.getByRole('link', { name: zh('shell.trend'), exact: true }).click();
    await waitForMark(page, 'view-drawn', { view: 'trend' });
    await page.goBack();
    await expect.poll(() => page.title()).toContain(zh('shell.overview'));
  });
});

describe('by keyboard alone', () => {
  test('the palette finds a metric by its initials and shows its trend', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dkcs');
    await page.getByRole('option', { name: '党课次数' }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/trend?metric=party_lesson_count');
    await waitForMark(page, 'view-drawn', { view: 'trend' });
  });

  test('two keys change the screen, and the focus is in it', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await waitForMark(page, 'view-drawn', { view: 'data' });
    expect(await page.locator(focused).evaluate((element) => element.tagName)).toBe('MAIN');
  });

  test('the first stop of the tab key leads over header and navigation', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.keyboard.press('Tab');
    expect(await page.locator(focused).innerText()).toBe(zh('shell.skip'));
    await page.keyboard.press('Enter');
    expect(await page.locator(focused).evaluate((element) => element.tagName)).toBe('MAIN');
  });

  test('a closed dialog gives the focus back to what opened it', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    const help = page.getByRole('button', { name: zh('shell.help'), exact: true });
    await help.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: zh('help.title') }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await help.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the shell', () => {
  test('keeps language and theme for the next visit', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await page.reload();
    await page.getByRole('link', { name: 'Overview', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate((key) => localStorage.getItem(key), PREFERENCES_KEY)).toContain('"language":"en"');
  });

  test('leads from an empty workspace to the first import', async ({ visit }) => {
    const { page } = await visit({ address: '/#/compare?ws=own' });
    await page.getByRole('heading', { name: zh('shell.firstTitle') }).waitFor();
    await dropFiles(page, [textFile('a.csv', '学校名称,年度,指标,数值\n城东小学,2023,党课次数,4\n')]);
    await waitForMark(page, 'import-reviewed');
  });

  test('the guide goes when it is closed, and stays away', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    await page.getByRole('button', { name: zh('help.guideClose') }).click();
    await page.reload();
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    expect(await page.getByRole('complementary', { name: zh('help.guide') }).count()).toBe(0);
  });
});
