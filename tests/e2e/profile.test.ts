import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { textFile } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { tabTo } from './support/tabTo.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';
import { zh } from './support/words.ts';

/** Pages of a PDF, by its own count. */
const pagesOf = (pdf: Uint8Array): number => (Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu) ?? []).length;

/** A register that gives seven primary schools their sizes, and a table of figures for the same. */
const REGISTER = `学校名称,学校类型,在校学生数\n${['城东第一小学', '城东第二小学', '城西中心小学', '城西实验小学', '滨河小学', '滨河第二小学', '滨河第三小学'].map((name, place) => `${name},小学,${String(800 + place * 50)}`).join('\n')}\n`;

describe('a school on one page', () => {
  test('says in both languages how it stands among which schools', async ({ visit }) => {
    const { page } = await visit({ address: '/#/profile?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'profile' });
    expect(await page.locator('.profile-sentences > li').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('.profile-sentences').innerText()).toMatch(/高于.*所同类校/u);
    await wear(page, { language: 'en', theme: 'light' });
    await expect.poll(() => page.locator('.profile-sentences').innerText()).toMatch(/similar schools/u);
  });

  test('leads from a sentence to the cell behind it by keyboard alone, in two steps', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    const since = await now(page);
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await waitForMark(page, 'view-drawn', { view: 'profile', since });
    await tabTo(page, '.profile-sentences a[href*="src="]');
    await page.keyboard.press('Enter');
    await page.getByText(zh('source.original')).first().waitFor();
    expect(page.url()).toContain('src=');
  });

  test('is another school when one is picked by its initials, and another year', async ({ visit }) => {
    const { page } = await visit({ address: '/#/profile?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'profile' });
    await page.getByRole('button', { name: new RegExp(`^${zh('profile.pick')}`, 'u') }).click();
    await page.keyboard.type('ysxx');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '云杉小学' }).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${zh('profile.year')}`, 'u') }).click();
    await page.keyboard.type('2022');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '2022' }).waitFor();
    expect(page.url()).toContain('year=2022');
  });

  test('prints an ordinary school on one A4 page, light and in lines even from a dark screen, and the button prints', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { theme: 'dark', guided: true });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked-to-print', 'yes');
    });
    await page.goto(`${origin}/#/profile?ws=sample`);
    await waitForMark(page, 'view-drawn', { view: 'profile' });
    await page.getByRole('button', { name: zh('profile.print') }).click();
    await page.locator('html[data-asked-to-print]').waitFor({ state: 'attached' });
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    const paper = () => page.evaluate(() => [document.documentElement.dataset['theme'], document.querySelectorAll('.tb-chart-paper svg path').length > 10]);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await paper()).toEqual(['light', true]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(paper).toEqual(['dark', false]);
  });

  test.for(LANGUAGES)('prints schools of every type on one A4 page in %s', async (language, { visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language, guided: true });
    await page.goto(`${origin}/#/compare?ws=sample`);
    const links = page.locator('a.compare-school');
    await links.first().waitFor();
    const ids = await links.evaluateAll((all) => all.map((link) => new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('schools') ?? ''));
    for (const schools of ids.filter((_, place) => place % 9 === 0)) {
      const since = await now(page);
      await page.goto(`${origin}/#/profile?ws=sample&schools=${encodeURIComponent(schools)}`);
      await waitForMark(page, 'view-drawn', { view: 'profile', since });
      expect(pagesOf(await page.pdf({ format: 'A4' })), schools).toBe(1);
    }
  });

  test('says on the sample why similar schools cannot be chosen there', async ({ visit }) => {
    const { page } = await visit({ address: '/#/profile?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'profile' });
    await page.getByRole('button', { name: zh('profile.edit.open') }).click();
    await page.getByText(zh('profile.edit.sample')).waitFor();
    expect(await page.getByRole('dialog').getByRole('button').allInnerTexts()).toEqual([zh('common.close')]);
  });

  test('is seen beside schools chosen by hand, which last, and beside those of the rule again', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [textFile('基本信息.csv', REGISTER), longTable('党课.csv', districtFigures())]);
    await page.goto(`${new URL(page.url()).origin}/#/profile`);
    await page.locator('.profile-similar a').first().waitFor();
    expect(await page.locator('.profile-similar a').count()).toBe(6);
    const edit = () => page.getByRole('button', { name: zh('profile.edit.open') }).click();
    await edit();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: zh('common.remove', { what: '滨河第二小学' }) }).click();
    await dialog.getByRole('button', { name: zh('profile.edit.save') }).click();
    await page.getByText(zh('profile.similar.chosen', { n: 5 })).first().waitFor();
    await page.reload();
    await page.getByText(zh('profile.similar.chosen', { n: 5 })).first().waitFor();
    await edit();
    await dialog.getByRole('button', { name: zh('profile.edit.back') }).click();
    await page.getByText(zh('profile.similar.chosen', { n: 5 })).first().waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.profile-similar a').count()).toBe(6);
  });
});
