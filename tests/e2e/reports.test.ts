import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { docxBytes } from '../support/docxFile.ts';
import { encodeText } from '../support/encodeText.ts';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { THEME_NAMES } from '../../src/charts/look.ts';
import { violations } from './support/checkAccessibility.ts';
import { dropFiles, textFile } from './support/files.ts';
import { commit } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { countInStore } from './support/store.ts';
import { tabTo } from './support/tabTo.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';
import { zh } from './support/words.ts';

/** A yearly report of one school, with a result, an aim, a requirement, a placeholder, an application, a problem and a measure. */
const report = (school: string, days: number): readonly string[] => [
  `${school}2023年度党建工作总结`,
  '述职人：王小明',
  `一年来，支部共开展主题党日${days}次，书记上党课4次。开展志愿服务X次。`,
  '上半年申报市级一校一品党建品牌，第二批未通过。',
  '存在的问题：理论学习不够深入。',
  '下一步打算：2024年，力争主题党日开展15次；进一步加强青年教师培养。',
];

const progress = (page: Page) => page.locator('.report-queue output');
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);

const drop = async (page: Page): Promise<void> => {
  await dropFiles(page, [
    { name: '甲.docx', bytes: await docxBytes(report('新华实验小学', 12)) },
    { name: '乙.txt', bytes: encodeText(report('明德初级中学', 11).join('\r\n'), 'gb18030') },
    textFile('丙.txt', report('柳园幼儿园', 10).join('\n')),
  ]);
  await page.locator('.report-items').waitFor();
  await expect.poll(() => progress(page).innerText()).toBe(zh('reports.progress', { read: 0, all: 3 }));
};

describe('reports told in sentences', () => {
  test('are dropped and pasted, reviewed by keys, kept, and lead from a figure to its words', async ({ visit }) => {
    const { page, noise } = await visit();
    await waitForMark(page, 'engine-ready');
    await drop(page);
    await paste(page, report('枫桥小学', 9).join('\n'));
    await expect.poll(() => progress(page).innerText()).toBe(zh('reports.progress', { read: 0, all: 4 }));

    // The first figure of the first report is corrected, the second refused; what is certain is accepted, the rest refused.
    const chosen = page.locator('.report-item-chosen');
    await page.locator('.report-item-chosen input').focus();
    await expect.poll(() => chosen.innerText()).toContain('12');
    expect(await page.locator('.report-mark-current').innerText()).toContain('主题党日12次');
    await page.keyboard.press('e');
    await page.locator('.report-editor .ant-input-number-input:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.innerText()).toContain('4');
    await page.keyboard.press('x');
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    await expect.poll(() => progress(page).innerText()).toBe(zh('reports.progress', { read: 1, all: 4 }));
    for (const read of [2, 3, 4]) {
      await page.keyboard.press('n');
      await expect.poll(() => page.locator('.report-item-open').count()).toBeGreaterThan(2);
      await page.keyboard.press('a');
      await page.keyboard.press('r');
      await expect.poll(() => progress(page).innerText()).toBe(zh('reports.progress', { read, all: 4 }));
    }
    await commit(page);
    expect(await countInStore(page)).toMatchObject({ journal: 1, originals: 4 });

    noise.forgetRequests();
    await page.evaluate(() => {
      location.hash = '#/compare?ws=own&year=2023&metrics=%5B%22theme_party_day_count%22%5D';
    });
    await page.getByRole('button', { name: /13/u }).first().click();
    const mark = page.locator('.source-text mark');
    await mark.waitFor();
    expect(await mark.innerText()).toContain('主题党日12次');
    expect(await page.locator('.source-text').innerText()).toContain('述职人：███');
    expect(noise.requests).toEqual([]);
  });

  test('axe finds nothing in the review in any language and theme', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await drop(page);
    for (const language of LANGUAGES) {
      for (const theme of THEME_NAMES) {
        await wear(page, { language, theme });
        expect(await violations(page), `${language} ${theme}`).toEqual([]);
      }
    }
    await page.keyboard.press('e');
    await page.locator('.report-editor').waitFor();
    expect(await violations(page), 'while an item is corrected').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.report-editor').waitFor({ state: 'detached' });
    expect(await page.locator('.report-items').count(), 'Escape leaves the form, not the review').toBe(1);
  });

  test('a person marks words that the rules missed and makes a figure of them', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await drop(page);
    await page.evaluate(() => {
      const line = [...document.querySelectorAll('.report-text p')].find((each) => each.textContent.includes('志愿服务X次'));
      const node = line?.firstChild;
      if (!line || !node) throw new Error('no such line');
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 3);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    });
    const before = await page.locator('.report-item').count();
    await page.keyboard.press('f');
    await page.locator('.report-adding').waitFor();
    expect(await page.locator('.report-adding > p').innerText()).toBe(zh('reports.addFrom', { text: '一年来' }));
    // The arrows go on through all kinds and back, also where words were marked.
    const kind = page.locator('.report-adding .ant-radio-button-input:focus');
    await page.keyboard.press('Shift+Tab');
    for (const [key, value] of [['ArrowRight', 'brand'], ['ArrowRight', 'finding'], ['ArrowLeft', 'brand'], ['ArrowLeft', 'figure']] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => kind.getAttribute('value')).toBe(value);
    }
    await page.locator('.report-adding input[role=combobox]').first().focus();
    await page.keyboard.type('党小组会');
    await page.keyboard.press('Enter');
    await page.locator('.report-adding .ant-input-number-input').fill('24');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.report-item').count()).toBe(before + 1);
    expect(await page.locator('.report-item-chosen').innerText()).toContain('24');
    await page.keyboard.press('f');
    await page.locator('.report-adding').waitFor();
    await page.locator('.report-item-chosen').getByRole('button', { name: zh('reports.correct') }).click();
    await page.locator('.report-adding').waitFor({ state: 'detached' });
    expect(await page.locator('.report-editor').count(), 'one form at a time').toBe(1);
  });

  test('a problem, an application and a figure in another unit that the rules missed are added by keys alone', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await paste(page, [...report('枫桥小学', 9).slice(0, 3), '走访企业16家。', '年轻人的路还很长。', ...report('枫桥小学', 9).slice(3), '“红烛先锋”在市里的第三批评选中等来了好消息。'].join('\n'));
    await page.locator('.report-items').waitFor();
    const adding = page.locator('.report-adding');
    const said = adding.locator('> p');

    // It begins where the reader left out a number; the arrows go from sentence to sentence.
    await page.keyboard.press('f');
    await adding.waitFor();
    await expect.poll(() => said.innerText()).toBe(zh('reports.addFrom', { text: '走访企业16家。' }));
    expect((await page.locator('.report-pointed').allInnerTexts()).join('')).toBe('走访企业16家。');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.innerText()).toBe(zh('reports.addFrom', { text: '年轻人的路还很长。' }));
    expect(await violations(page)).toEqual([]);
    await tabTo(page, '.report-adding .ant-radio-button-input');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const form = adding.getByRole('form', { name: zh('reports.editFinding') });
    await form.waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: zh('reports.save') }).focus();
    await page.keyboard.press('Enter');
    const chosen = page.locator('.report-item-chosen');
    await expect.poll(() => chosen.innerText()).toContain('年轻人的路还很长。');

    await page.keyboard.press('f');
    await adding.waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => said.innerText()).toContain('红烛先锋');
    await tabTo(page, '.report-adding .ant-radio-button-input');
    await page.keyboard.press('ArrowRight');
    await adding.getByRole('form', { name: zh('reports.editBrand') }).waitFor();
    await tabTo(page, '.report-adding form button');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.innerText()).toContain('红烛先锋');
    await expect.poll(() => chosen.innerText()).toContain('第三批');

    // Escape leaves what is being added, and nothing else.
    await page.keyboard.press('f');
    await adding.waitFor();
    await page.keyboard.press('Escape');
    await adding.waitFor({ state: 'detached' });
    expect(await page.locator('.report-items').count()).toBe(1);

    // The number left out, every month: twelve times as much, and derived.
    await page.keyboard.press('f');
    await expect.poll(() => said.innerText()).toContain('16家');
    await adding.getByRole('combobox', { name: zh('reports.metric') }).focus();
    await page.keyboard.type('安全检查');
    await page.keyboard.press('Enter');
    await adding.getByRole('combobox', { name: zh('reports.unit') }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => adding.locator('form > p').innerText()).toContain('192');
    await adding.getByRole('button', { name: zh('reports.save') }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.innerText()).toContain('192');
    expect(await chosen.innerText()).toContain(zh('reports.statusOf.derived'));
  });

  test('a report is pasted in the dialog for it', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await page.getByRole('button', { name: zh('reports.paste') }).first().click();
    await page.getByRole('textbox', { name: zh('reports.pasteText') }).fill(report('枫桥小学', 9).join('\n'));
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: zh('reports.pasteRead') }).click();
    await page.locator('.report-items').waitFor();
    expect(await page.locator('.report-text').innerText()).toContain('枫桥小学');
  });
});
