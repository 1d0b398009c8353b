import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { unusualChanges } from '../../src/queries/unusualChanges.ts';
import { plainChanges, type PlainFigure } from '../support/plainChanges.ts';
import { leaps } from '../support/leaps.ts';
import { districts, METRICS, results, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { merging, turnYears } from '../support/merging.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const figuresOf = (district: District): readonly PlainFigure[] => results(district).map((row) => ({ ...row, type: schoolOf(district, row.school).type, turned: turnYears(district, row.school) }));

const key = (one: { readonly school: string; readonly metric: string; readonly year: number; readonly type: string | null; readonly groupSize: number; readonly groupChange: number; readonly distance: number; readonly n: number }): string =>
  [one.school, one.metric, one.year, one.type, one.groupSize, one.groupChange.toFixed(6), one.distance.toFixed(6), one.n].join(' ');

describe('changes unlike the others’', () => {
  it('and how many were looked at equal what is worked out without SQL, for any district', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(leaps, districts)), fc.boolean(), async (district, earlier) => {
        const { ask } = await open(district);
        const answer = await ask(unusualChanges({ year: 2022, earlier }));
        const years = earlier ? YEARS.filter((year) => year < 2022) : [2022];
        const all = years.flatMap((year) => METRICS.filter(({ kind }) => kind === 'count' || kind === 'rate').flatMap((metric) => plainChanges(figuresOf(district), metric, year)));
        const far = all.filter(({ distance }) => Math.abs(distance) >= 3);
        told += far.length;
        expect(answer.tests).toBe(all.length);
        expect(answer.changes.map(key).toSorted()).toEqual(far.map(key).toSorted());
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
