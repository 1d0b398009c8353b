import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { textFile } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { csvField } from './support/tables.ts';
import { test } from './support/visit.ts';

/** A few that break what trusts its input; the whole collection is read where it is beside the checkout. */
const OWN = ['<script>alert(1)</script>', "' OR 1=1 --", '__proto__', 'constructor', '=1+1', '{{7*7}}', '"><img src=x onerror=alert(1)>', '${7*7}', '𠮷野家小学', '‮drawkcab', '0001'];
const CORPUS = '../shared/corpora/naughty-strings/blns.json';

const names = (): readonly string[] =>
  existsSync(CORPUS) ? v.parse(v.array(v.string()), JSON.parse(readFileSync(CORPUS, 'utf8'))).slice(0, 120).filter((name) => /\p{L}|\p{N}/u.test(name) && !/[\r\n]/u.test(name)) : OWN;

describe('names that break what trusts its input', () => {
  test('are text on every screen: nothing of them runs, and what the store holds is what was written', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await context.addInitScript(() => Object.assign(globalThis, { alert: () => Object.assign(globalThis, { ran: true }) }));
    await page.goto(`${origin}/`);
    await waitForMark(page, 'engine-ready');
    const unique = [...new Set([...OWN, ...names()].map((name) => name.trim()))];
    const table = unique.map((name, at) => `${String(3_204_100_000 + at)},${csvField(name)},2022,党课次数,${String(at % 9)}`).join('\n');
    await importFiles(page, [textFile('怪名.csv', `学校标识码,学校名称,年度,指标,数值\n${table}\n`)]);
    const stored = await page.evaluate(
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
    const [entry] = v.parse(v.array(v.object({ newSchools: v.array(v.object({ name: v.string() })) })), stored.slice(0, 1));
    const kept = new Set(entry?.newSchools.map(({ name }) => name));
    expect(unique.filter((name) => !kept.has(name))).toEqual([]);
    for (const screen of ['overview', 'trend', 'compare', 'data']) {
      await page.goto(`${origin}/#/${screen}`);
      await waitForMark(page, 'view-drawn', { view: screen });
    }
    await page.goto(`${origin}/#/compare`);
    await page.locator('main').getByText('__proto__', { exact: true }).first().waitFor();
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  });
});
