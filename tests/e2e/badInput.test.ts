import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { textFile, type NamedBytes } from './support/files.ts';
import { review, reviewDialog } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { prefer } from './support/preferences.ts';
import { test } from './support/visit.ts';

interface Bad {
  readonly what: string;
  readonly file: NamedBytes;
  /** What a reader finds on the review, whatever the language: the place. */
  readonly finds: readonly (string | RegExp)[];
}

const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 400 }, (_, at) => at % 251)]);

const BAD: readonly Bad[] = [
  { what: 'an empty file', file: textFile('空.csv', ''), finds: ['空.csv', /空文件|empty/iu] },
  { what: 'a picture named .csv', file: { name: '照片.csv', bytes: PICTURE }, finds: ['照片.csv', /图片|picture|image/iu] },
  {
    what: 'a quote that is not closed',
    file: textFile('引号.csv', '学校名称,年度,指标,数值\n"城东小学,2022,党课次数,3\n城西小学,2022,党课次数,4\n城北小学,2022,党课次数,5\n'),
    finds: ['引号.csv', /引号|quot/iu, '2'],
  },
  {
    what: 'a year of 20211',
    file: textFile('年份.csv', '学校名称,年度,指标,数值\n城东小学,2021,党课次数,3\n城西小学,20211,党课次数,4\n城北小学,2022,党课次数,5\n城南小学,2023,党课次数,5\n'),
    finds: ['20211'],
  },
  {
    what: 'one school-year twice with different figures',
    file: textFile('两次.csv', '学校名称,年度,指标,数值\n城东小学,2022,党课次数,3\n城西小学,2022,党课次数,4\n城东小学,2022,党课次数,8\n'),
    finds: [/重复|两次|twice|different|不同/iu],
  },
  {
    what: 'two schools with one code',
    file: textFile('代码.csv', '学校标识码,学校名称,年度,指标,数值\n3204000001,城东小学,2022,党课次数,3\n3204000001,滨江中学,2022,党课次数,4\n3204000003,城北小学,2022,党课次数,4\n'),
    finds: ['3204000001', '滨江中学'],
  },
  { what: '5,000 columns', file: textFile('很宽.csv', `${Array.from({ length: 5000 }, (_, at) => `列${String(at)}`).join(',')}\n${'1,'.repeat(4999)}1\n`), finds: ['很宽.csv', '5000'] },
];

/** Everything that the review says, its tabs opened one after the other. */
const readReview = async (page: Page): Promise<string> => {
  const dialog = reviewDialog(page);
  const texts = [await dialog.innerText()];
  for (const tab of await dialog.getByRole('tab').all()) {
    await tab.click();
    await page.waitForTimeout(150);
    texts.push(await dialog.innerText());
  }
  return texts.join('\n').replaceAll(/(?<=\d),(?=\d{3})/gu, '');
};

describe.each(LANGUAGES)('bad input, in %s', (language) => {
  test('gets a sentence with the place and the way out, and the page goes on', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { language });
    await page.goto(`${origin}/`);
    await waitForMark(page, 'engine-ready');
    for (const { what, file, finds } of BAD) {
      await review(page, [file]);
      const said = await readReview(page);
      for (const find of finds) expect(said, `${what}: ${said.slice(0, 1500)}`).toMatch(typeof find === 'string' ? new RegExp(find, 'u') : find);
      await page.keyboard.press('Escape');
      await reviewDialog(page).waitFor({ state: 'detached' });
    }
  });
});

describe('a file of 200 MB', () => {
  test('is refused or read, with a word about its size or its rows, and the page stays alive', async ({ visit }) => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    const path = join(folder, '大.csv');
    const handle = openSync(path, 'w');
    const lines = `城东小学,2022,党课次数,3\n`.repeat(32_768);
    writeSync(handle, '学校名称,年度,指标,数值\n');
    for (let written = 0; written < 210_000_000; written += Buffer.byteLength(lines)) writeSync(handle, lines);
    closeSync(handle);
    try {
      const { page } = await visit();
      await waitForMark(page, 'engine-ready');
      const since = await now(page);
      await page.locator('input[type=file]').first().setInputFiles(path);
      await waitForMark(page, 'import-reviewed', { since, timeout: 80_000 });
      expect(await reviewDialog(page).innerText()).toMatch(/大\.csv/u);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
