import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { definitionChanged } from '../../src/domain/districtFigure.ts';
import type { SchoolType } from '../../src/domain/school.ts';
import { WHOLE } from '../../src/domain/scope.ts';
import { median, robustScale } from '../../src/domain/statistics.ts';
import { changesBetween } from '../../src/queries/changesBetween.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { isTurned, merging } from '../support/merging.ts';
import { fullDistricts } from '../support/fullDistrict.ts';
import { districts, METRICS, metricOf, results, schoolOf, type District } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

interface Asked {
  readonly metric: string;
  readonly from: number;
  readonly to: number;
  readonly types: readonly SchoolType[];
}

const expected = (district: District, { metric, from, to, types }: Asked): readonly string[] => {
  if (definitionChanged(metricOf(metric), from, to)) return [];
  const rows = results(district).filter((row) => row.metric === metric && (types.length === 0 || types.includes(schoolOf(district, row.school).type)));
  const pairs = rows.flatMap((now) => {
    const before = now.year === to ? rows.find((row) => row.school === now.school && row.year === from) : undefined;
    return before && !isTurned(district, now.school, [from, to]) ? [{ now, before }] : [];
  });
  const changes = pairs.map(({ now, before }) => now.value - before.value);
  const told = pairs.length >= 5;
  return pairs
    .map(({ now, before }) =>
      [now.school, now.value, before.value, pairs.length, told ? median(changes)?.toFixed(6) : '', told ? robustScale(changes, 1)?.toFixed(6) : '', now.row, before.row].join(' '),
    )
    .toSorted();
};

describe('changes between two years', () => {
  it('are those of the schools with both, against how they moved together, for any district and years', async () => {
    let judged = 0;
    let few = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(fullDistricts, districts)), fc.constantFrom(...METRICS), fc.constantFrom([2019, 2020], [2020, 2021], [2021, 2022], [2019, 2022]), fc.subarray<SchoolType>(['primary', 'kindergarten']), async (district, metric, [from = 0, to = 0], types) => {
        const { ask } = await open(district);
        const rows = await ask(changesBetween({ metric: metric.id, from, to, scope: { ...WHOLE, types } }));
        judged += rows.filter(({ usual }) => usual !== null).length;
        few += rows.filter(({ usual }) => usual === null).length;
        const found = rows.map((row) => [row.school, row.now, row.before, row.n, row.medianChange?.toFixed(6) ?? '', row.usual?.toFixed(6) ?? '', row.source.row, row.sourceBefore.row].join(' '));
        expect(found.toSorted()).toEqual(expected(district, { metric: metric.id, from, to, types }));
      }),
      { numRuns: 30 },
    );
    expect(judged).toBeGreaterThan(0);
    expect(few).toBeGreaterThan(0);
  });
});
