import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { importFiles, reviewDialog } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { countInStore } from './support/store.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

describe('a file of 200 MB', () => {
  test('is refused with its size and the way out, and the page goes on', async ({ visit }) => {
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
      await waitForMark(page, 'import-reviewed', { since, timeout: 240_000 });
      const dialog = reviewDialog(page);
      await dialog.getByText(zh('problem.too_large', { file: '大.csv', megabytes: Math.ceil(statSync(path).size / 1_000_000), limit: 150 })).first().waitFor();
      await dialog.getByText(zh('problem.too_large_way')).first().waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await importFiles(page, [longTable('好.csv', districtFigures())]);
      expect(await countInStore(page)).toMatchObject({ journal: 1, originals: 1 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
