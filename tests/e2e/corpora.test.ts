import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { diskFile } from './support/files.ts';
import { commit, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';

const CORPORA = '../shared/corpora';
const FILES = [
  'school-absence-england/absence_school.csv',
  'exclusions-england/exclusions_by_reason.csv',
  'native-students-taiwan/112native_A1-1.csv',
] as const;

const isHere = existsSync(CORPORA);
if (!isHere) console.log(`the files of public statistics are not beside the checkout (${CORPORA}): their tests are skipped`);

describe.skipIf(!isHere)('files of public statistics, as they are published', () => {
  for (const path of FILES) {
    test(`${path} is dropped and understood without a correction; its trend is on screen`, async ({ visit }) => {
      const { page } = await visit();
      await waitForMark(page, 'engine-ready');
      await review(page, [await diskFile(`${CORPORA}/${path}`)]);
      await page.screenshot({ path: `/tmp/corpora-${path.split('/')[0] ?? ''}.png` });
      await commit(page);
      const rows = await trendTable(page);
      console.log(rows.slice(0, 12).join('\n'));
      expect(rows.length).toBeGreaterThan(1);
    });
  }
});
