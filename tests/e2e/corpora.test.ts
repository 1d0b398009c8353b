import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { diskFile } from './support/files.ts';
import { commit, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';

const CORPORA = '../shared/corpora';
/** Each file and what its trend says when totals are no schools, withheld is not zero, and years are told rightly (ROC 112 is 2023). */
const FILES = [
  ['school-absence-england/absence_school.csv', /^2020–21 \d+ \/ 8 /u],
  ['exclusions-england/exclusions_by_reason.csv', /^2006–07 123 \/ 154 /u],
  ['native-students-taiwan/112native_A1-1.csv', /^2023–24 158 \/ 158 /u],
] as const;

const isHere = existsSync(CORPORA);
if (!isHere) console.log(`the files of public statistics are not beside the checkout (${CORPORA}): their tests are skipped`);

describe.skipIf(!isHere)('files of public statistics, as they are published', () => {
  for (const [path, row] of FILES) {
    test(`${path} is dropped and understood without a correction; its trend is on screen`, async ({ visit }) => {
      const { page } = await visit();
      await waitForMark(page, 'engine-ready');
      await review(page, [await diskFile(`${CORPORA}/${path}`)]);
      await commit(page);
      expect(await trendTable(page)).toContainEqual(expect.stringMatching(row));
    });
  }
});
