import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { unguarded } from '../../src/domain/csvField.ts';
import { textFile } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { inTableMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { csvField } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

/** Names that break what trusts its input, always tried; the whole collection where it is beside the checkout. */
const OWN = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' OR 1=1 --", '__proto__', 'constructor', '=1+1', "'=1+1", '-1+1|cmd', '@SUM(A1)', '＝甲', '\t=1', '{{7*7}}', '${7*7}', '$t(common.close)',
  '𠮷野家小学', '城东小学，“分校”\n第二行', '\u202Edrawkcab', '零\u200B宽小学', '👩‍👩‍👧‍👦 小学', '0001', '1e3', 'null', 'undefined', 'NaN', ' outer spaces ', 'a,b;c\td', 'quote"inside',
];
const CORPUS = '../shared/corpora/naughty-strings/blns.json';
const isHere = existsSync(CORPUS);
if (!isHere) console.log(`the collection of naughty strings is not beside the checkout (${CORPUS}): only our own are tried`);

const corpus = (): readonly string[] => (isHere ? v.parse(v.array(v.string()), JSON.parse(readFileSync(CORPUS, 'utf8'))) : []);

/** Every text once that is not blank. White space around it stays part of a name, but around a name with Chinese characters, where spreadsheets leave it. */
const NAMES = [...new Set([...OWN, ...corpus()])].filter((name) => name.trim() !== '').map((name, at) => ({ code: String(3_204_100_000 + at), name, kept: /\p{Script=Han}/u.test(name) ? name.trim() : name }));

const byCode = (pairs: readonly (readonly [code: string, name: string])[]): Readonly<Record<string, string>> => Object.fromEntries(pairs);
const WANTED = byCode(NAMES.map(({ code, kept }) => [code, kept]));

const inStore = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const journal = await page.evaluate(
    () =>
      new Promise<readonly unknown[]>((settle) => {
        const opening = indexedDB.open('tongbi');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('journal').objectStore('journal').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            settle(reading.result);
          });
        });
      }),
  );
  const entries = v.parse(v.array(v.object({ newSchools: v.array(v.object({ name: v.string(), code: v.string() })) })), journal);
  return byCode(entries.flatMap(({ newSchools }) => newSchools.map(({ code, name }) => [code, name] as const)));
};

/** Waits until the rows under the window of the list are drawn: of a long list only those in view are. */
const rowsInView = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const box = document.querySelector('main .tb-table-box');
    if (!box) return false;
    const { top, height, left } = box.getBoundingClientRect();
    return [0.3, 0.6, 0.95].every((part) => document.elementFromPoint(left + 40, top + height * part)?.closest('tr[aria-rowindex]'));
  });

/** Names and codes of the register as the page holds them, scrolled from end to end: only rows in view are drawn. */
const onScreen = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const found: (readonly [string, string])[] = [];
  const box = page.locator('main .tb-table-box');
  for (let top = 0; ; top += 300) {
    const end = await box.evaluate((element, to) => {
      element.scrollTop = to;
      return element.scrollHeight - element.clientHeight;
    }, top);
    await rowsInView(page);
    found.push(
      ...(await page.locator('main tbody tr[aria-rowindex]').evaluateAll((rows) =>
        rows.map((row) => [row.children[1]?.textContent ?? '', row.children[0]?.textContent ?? ''] as const),
      )),
    );
    if (top >= end) return byCode(found);
  }
};

const inSavedFile = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const { text } = await savedText(page, await inTableMenu(page, zh('sheet.saveAs.csv')));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<readonly string[]>(text.slice(1).replace(/\r\n$/u, ''), { delimiter: ',', newline: '\r\n' });
  const [head = [], ...lines] = data;
  const at = (column: string): number => head.indexOf(column);
  return byCode(lines.map((line) => [line[at(zh('schools.code'))] ?? '', unguarded(line[at(zh('schools.name'))] ?? '')] as const));
};

describe('names that break what trusts its input', () => {
  test('come back equal from store, screen and saved file, and nothing of them runs', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await context.addInitScript(() => Object.assign(globalThis, { alert: () => Object.assign(globalThis, { ran: true }) }));
    await page.goto(`${origin}/`);
    await waitForMark(page, 'engine-ready');
    const table = NAMES.map(({ code, name }, at) => `${code},${csvField(name)},2022,党课次数,${String(at % 9)}`).join('\r\n');
    await importFiles(page, [textFile('怪名.csv', `学校标识码,学校名称,年度,指标,数值\r\n${table}\r\n`)]);
    expect(await inStore(page)).toEqual(WANTED);

    await page.goto(`${origin}/#/data?tab=schools&ws=own`);
    await page.locator('main tbody tr[aria-rowindex]').first().waitFor();
    expect(await onScreen(page)).toEqual(WANTED);
    expect(await inSavedFile(page)).toEqual(WANTED);

    for (const screen of ['overview', 'trend', 'compare', 'data']) {
      await page.goto(`${origin}/#/${screen}?ws=own`);
      await waitForMark(page, 'view-drawn', { view: screen });
    }
    await page.goto(`${origin}/#/compare?ws=own`);
    await page.locator('main').getByText('__proto__', { exact: true }).first().waitFor();
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  });
});
