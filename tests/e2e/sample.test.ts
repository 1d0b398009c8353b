import { describe, expect } from 'vitest';
import { sampleBatches } from '../../scripts/build/sampleBatches.ts';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { trendTable } from './support/trendTable.ts';
import { test } from './support/visit.ts';

const METRICS = ['party_lesson_count', 'heart_talk_coverage', 'review_grade', 'member_total'] as const;

describe('the sample district', () => {
  test('imported by hand, folder after folder, shows what the built-in one shows', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    const builtIn = await trendTable(page, 'ws=sample');
    for (const { files } of sampleBatches()) await importFiles(page, files);
    await expect.poll(() => trendTable(page, 'ws=own')).toEqual(builtIn);
    for (const metric of METRICS) expect(await trendTable(page, `ws=own&metric=${metric}`)).toEqual(await trendTable(page, `ws=sample&metric=${metric}`));
  });
});
