import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LevelShift, ShiftSpread } from '../../src/domain/answers/levelShifts.ts';
import { levelShifts } from '../../src/queries/levelShifts.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { plainShifts } from '../support/plainShifts.ts';
import { districts, METRICS, results, schoolOf, type District } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const MANY = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022] as const;

/** Years enough for levels: some schools step up or down and stay there, some have gaps, rates of few members, one wild year. */
const stepping: fc.Arbitrary<District> = fc
  .tuple(districts, fc.array(fc.record({ since: fc.constantFrom(2015, 2017, 2019), step: fc.integer({ min: -25, max: 30 }), wild: fc.constantFrom(0, 0, 40), gap: fc.integer({ min: 2, max: 7 }) }), { minLength: 8, maxLength: 8 }))
  .map(([district, lives]) => ({
    ...district,
    imports: [
      ...district.imports,
      {
        undone: false,
        observations: district.schools.flatMap((school, place) =>
          MANY.filter((year) => (year + place) % (lives[place]?.gap ?? 3) !== 0 || year === 2022).flatMap((year) => {
            const { since = 0, step = 0, wild = 0 } = lives[place] ?? {};
            return ['drills', 'talks', 'incidents'].map((metric, at) => ({
              school: school.id, metric, year, value: Math.max(0, Math.min(100, 40 + ((year * 7 + place * 3 + at) % 5) + (place % 2 === 0 && year >= since ? step : 0) + (year === 2016 ? wild : 0))),
              denominator: metric === 'talks' ? [3, 30, null, 60][(year + place) % 4] ?? null : null, numerator: null, row: place + 2, column: 3,
            }));
          }),
        ),
      },
    ],
  }));

const spreadKey = ({ metric, series, usual, single, least }: ShiftSpread): string => [metric, series, usual.toFixed(6), single.toFixed(6), least.toFixed(6)].join(' ');
const shiftKey = ({ school, metric, since, before, after, groupChange, n, offset, own, splits, points }: LevelShift): string =>
  [school, metric, since, before.toFixed(6), after.toFixed(6), groupChange.toFixed(6), n, offset.toFixed(6), own.toFixed(6), splits, ...points.map(({ year, value }) => `${year}:${value}`)].join(' ');

describe('levels that changed', () => {
  it('and what they are measured by equal what is worked out without SQL, for any district', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(stepping, districts), async (district) => {
        const { ask } = await open(district);
        const answer = await ask(levelShifts(2022));
        const figures = results(district).map((row) => ({ ...row, type: schoolOf(district, row.school).type }));
        const wanted = plainShifts(figures, METRICS.filter(({ kind }) => kind === 'count' || kind === 'rate'), 2022);
        told += wanted.shifts.length;
        expect(answer.spreads.map(spreadKey).toSorted()).toEqual(wanted.spreads.map(spreadKey).toSorted());
        expect(answer.shifts.map(shiftKey).toSorted()).toEqual(wanted.shifts.map(shiftKey).toSorted());
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
