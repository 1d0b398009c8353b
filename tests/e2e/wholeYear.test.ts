import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mixedDrop } from '../support/mixedDrop.ts';
import { chooseFiles } from './support/files.ts';
import { commit } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { countInStore } from './support/store.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

interface KeptFile {
  readonly name: string;
  readonly cells: number;
  readonly accepted: number;
  readonly setAside: number;
}

interface KeptImport {
  readonly files: readonly KeptFile[];
  readonly observations: number;
  readonly brands: number;
  readonly findings: number;
  readonly asideRows: number;
}

/** The one import as it lies in the store. */
const keptImport = (page: Page): Promise<KeptImport> =>
  page.evaluate(
    () =>
      new Promise<KeptImport>((settle, fail) => {
        const opening = indexedDB.open('tongbi');
        opening.addEventListener('error', () => fail(new Error('no store')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['journal', 'setAside']);
          const journal = transaction.objectStore('journal').get(1);
          const aside = transaction.objectStore('setAside').getAll();
          transaction.addEventListener('complete', () => {
            const rows: readonly { readonly length: number }[] = aside.result;
            settle({ ...journal.result, asideRows: rows.reduce((sum, { length }) => sum + length, 0) });
            opening.result.close();
          });
        });
      }),
  );

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[(values.length - 1) / 2] ?? Number.NaN;

const sum = (files: readonly KeptFile[], part: 'cells' | 'accepted' | 'setAside'): number => files.reduce((total, file) => total + file[part], 0);

describe('a year as 115 schools send it', () => {
  test('120 files of every kind go from the drop to one committed year, every cell accounted for', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    const { files, figures, schools } = await mixedDrop();
    expect(files).toHaveLength(120);
    const since = await now(page);
    await chooseFiles(page, files);
    await waitForMark(page, 'import-reviewed', { since, timeout: 240_000 });

    const groups = page.locator('.review-files fieldset legend');
    expect(await groups.filter({ hasText: zh('import.group.refused') }).innerText()).toContain('2');
    expect(await groups.filter({ hasText: zh('import.attention.repeated') }).innerText()).toContain('1');
    const refused = page.locator('.review-group-refused .review-file-name');
    expect((await refused.allInnerTexts()).toSorted()).toEqual(['合影.jpg', '空白.xlsx'].toSorted());

    // A report is looked at, then what is certain in all of them is taken, as a person's act.
    await page.locator('.review-files label', { hasText: '总结.docx' }).first().click();
    await page.getByRole('button', { name: new RegExp(`^${zh('reports.acceptAllReports').split('（')[0] ?? ''}`, 'u') }).click();
    await commit(page, 240_000);

    const kept = await keptImport(page);
    expect(kept.files).toHaveLength(117);
    for (const { name, cells, accepted, setAside } of kept.files) expect([name, accepted + setAside]).toEqual([name, cells]);
    expect(kept.asideRows).toBe(sum(kept.files, 'setAside'));
    expect(kept.brands).toBeGreaterThanOrEqual(40);
    expect(kept.findings).toBeGreaterThanOrEqual(80);
    // Forms and sheets: six figures a school; the system's export: one a school; reports come on top.
    expect(kept.observations).toBeGreaterThanOrEqual(75 * 6 + 40);
    expect(await countInStore(page)).toMatchObject({ originals: 117, rows: 1 });

    // The screens show the year, with every school once under its own name.
    for (const [metric, values] of figures) {
      const [, row = ''] = await trendTable(page, `ws=own&metric=${metric}`);
      const total = values.reduce((all, each) => all + each, 0);
      expect(row).toMatch(new RegExp(`^2024 75 / ${schools} (?:${zh('chart.basis.sum')} ${total.toLocaleString('en')}\\D* )?${median(values)}\\b`, 'u'));
    }
    await page.goto(`${origin}/#/data?ws=own&tab=schools`);
    await page.locator('.tb-table').first().waitFor();
    expect(Number(await page.locator('.tb-table').first().getAttribute('aria-rowcount'))).toBe(schools + 1);
  });
});
