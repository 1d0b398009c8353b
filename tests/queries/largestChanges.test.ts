import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { definitionChanged } from '../../src/domain/districtFigure.ts';
import { WHOLE, type Scope } from '../../src/domain/scope.ts';
import { median, robustScale } from '../../src/domain/statistics.ts';
import { largestChanges } from '../../src/queries/largestChanges.ts';
import { districts, METRICS, results, scopes, within, type District } from '../support/randomDistrict.ts';
import { testSchool } from '../support/testEngine.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { isTurned, merging } from '../support/merging.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const expected = (district: District, scope: Scope, year: number) =>
  METRICS.filter((metric) => (metric.kind === 'count' || metric.kind === 'rate') && !definitionChanged(metric, year - 1, year)).flatMap((metric) => {
    const rows = results(within(district, scope)).filter((row) => row.metric === metric.id);
    const pairs = rows.flatMap((now) => {
      const before = now.year === year ? rows.find((row) => row.school === now.school && row.year === year - 1) : undefined;
      return before && !isTurned(district, now.school, [year - 1, year]) ? [{ school: now.school, now: now.value, before: before.value }] : [];
    });
    const changes = pairs.map(({ now, before }) => now - before);
    const middle = median(changes);
    const scale = robustScale(changes, 1);
    if (pairs.length < 5 || middle === null || scale === null) return [];
    return pairs
      .map((pair) => ({ metric: metric.id, ...pair, distance: (pair.now - pair.before - middle) / scale, n: pairs.length }))
      .filter(({ distance }) => Math.abs(distance) >= 3)
      .toSorted((one, two) => Math.abs(two.distance) - Math.abs(one.distance) || (one.school < two.school ? -1 : 1))
      .slice(0, 2);
  });

const key = (row: { readonly metric: string; readonly school: string; readonly now: number; readonly before: number; readonly n: number; readonly distance: number }): string =>
  [row.metric, row.school, row.now, row.before, row.n, row.distance.toFixed(6)].join(' ');

/** Schools that nearly all stand still, so that one that moves is far from usual. */
const still: fc.Arbitrary<District> = districts.map((district) => ({
  ...district,
  imports: [
    {
      undone: false,
      observations: district.schools.flatMap((school, place) =>
        [2020, 2021].map((year) => ({ school: school.id, metric: 'drills', year, value: place === 0 && year === 2021 ? 40 : 10 + (place % 3) * (year - 2020), row: place + 2, column: 3 })),
      ),
    },
    ...district.imports,
  ],
}));

describe('the largest changes', () => {
  it('are those furthest from how the others in scope changed, for any district and scope', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(still, districts)), fc.oneof(fc.constant(WHOLE), scopes), async (district, scope) => {
        const { ask } = await open(district);
        const rows = await ask(largestChanges({ year: 2021, scope, count: 50 }));
        const wanted = expected(district, scope, 2021);
        told += wanted.length;
        expect(rows.map(key).toSorted()).toEqual(wanted.map(key).toSorted());
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(0);
  });

  it('are not told across a change of definition', async () => {
    const schools = ['甲', '乙', '丙', '丁', '戊', '己'];
    const moved = (metric: string) =>
      schools.flatMap((school, place) => [2020, 2021].map((year) => ({ school, metric, year, value: place === 0 && year === 2021 ? 99 : 0 })));
    const { ask } = await open({
      schools: schools.map((id) => testSchool({ id })), metrics: METRICS, decisions: [],
      imports: [{ undone: false, observations: [...moved('incidents'), ...moved('drills')] }],
    });
    const told = await ask(largestChanges({ year: 2021, scope: WHOLE, count: 10 }));
    expect(told.map((row) => [row.metric, row.school])).toEqual([['drills', '甲']]);
    expect(told.map(({ source, sourceBefore }) => [source.row, sourceBefore.row])).toEqual([[15, 14]]);
  });
});
