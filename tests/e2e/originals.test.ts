import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { allLoaded } from './support/allLoaded.ts';
import { diskFile } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { test } from './support/visit.ts';

const FILE = '../shared/corpora/exclusions-england/exclusions_by_reason.csv';
const isHere = existsSync(FILE);
if (!isHere) console.log('the files of public statistics are not beside the checkout: the source of one of their figures is not tested');

const marked = (page: Page) => page.locator('.source-original mark');

/** Opens the source of a cell of the import made last, by its address. */
const openSource = async (page: Page, row: number, column: number): Promise<void> => {
  const id = await page.evaluate(
    () =>
      new Promise<string>((settle) => {
        const opening = indexedDB.open('tongbi');
        opening.addEventListener('success', () => {
          const keys = opening.result.transaction('rows').objectStore('rows').getAllKeys();
          keys.addEventListener('success', () => {
            opening.result.close();
            const key = keys.result.at(-1);
            settle(typeof key === 'string' ? key : '');
          });
        });
      }),
  );
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/trend?src=${id}.0.${String(row)}.${String(column)}`);
};

test.skipIf(!isHere)('the source of a figure of a published file shows the very cell, and asks nothing of the network', async ({ visit }) => {
  const { page, noise } = await visit();
  await allLoaded(page);
  const file = await diskFile(FILE);
  await importFiles(page, [file]);
  const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/u);
  const column = lines[0]?.split(',').indexOf('perm_other') ?? -1;
  const at = lines.findIndex((line) => /^academic year,201617,local authority,.*,Total,/iu.test(line));
  noise.forgetRequests();
  await openSource(page, at + 1, column);
  await marked(page).waitFor();
  expect(await marked(page).innerText()).toBe(lines[at]?.split(',')[column]);
  expect(await page.locator('.source-spot-row th').innerText()).toBe(String(at + 1));
  expect(noise.requests).toEqual([]);
});
