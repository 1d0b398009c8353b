import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeTails } from '../../src/queries/changeTails.ts';
import { plainChanges, plainTails, type PlainFigure } from '../support/plainChanges.ts';
import { leaps } from '../support/leaps.ts';
import { districts, METRICS, results, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const figuresOf = (district: District): readonly PlainFigure[] => results(district).map((row) => ({ ...row, type: schoolOf(district, row.school).type }));

describe('how far the far changes lie', () => {
  it('of each metric and of all equals what is worked out without SQL, for any district', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(leaps, districts), async (district) => {
        const { ask } = await open(district);
        const answer = await ask(changeTails());
        const all = YEARS.flatMap((year) => METRICS.filter(({ kind }) => kind === 'count' || kind === 'rate').flatMap((metric) => plainChanges(figuresOf(district), metric, year)));
        const wanted = plainTails(all);
        told += wanted.length;
        expect(new Map(answer.map(({ metric, changes }) => [metric, changes]))).toEqual(new Map(wanted.map(({ metric, changes }) => [metric, changes])));
        for (const { metric, n, far } of wanted) {
          const found = answer.find((one) => one.metric === metric);
          expect(found?.n).toBeCloseTo(n, 9);
          for (const [place, distance] of far.entries()) expect(found?.far[place]).toBeCloseTo(distance, 6);
        }
      }),
      { numRuns: 20 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
