import { WHOLE } from '../../src/domain/scope.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DistrictFigures } from '../../src/domain/answers/districtFigures.ts';
import { districtOfSchools } from '../../src/domain/districtOfSchools.ts';
import { figuresBehind } from '../../src/queries/figuresBehind.ts';
import { metricTrend } from '../../src/queries/metricTrend.ts';
import { openDistrict } from '../support/openDistrict.ts';
import { districts, METRICS, YEARS } from '../support/randomDistrict.ts';

/** Without the year before, and sums of no pairs, which the engine may call 0 or nothing; sums in floating point differ by their order. */
const plain = (row: DistrictFigures | null): unknown =>
  row && Object.fromEntries(Object.entries({ ...row, before: null, ...(row.pairs === 0 ? { numerator: null, denominator: null } : {}) }).map(([name, value]) => [name, typeof value === 'number' ? Number(value.toFixed(9)) : value]));

it('schools’ figures come to the same in the browser as in the engine', async () => {
  const open = await openDistrict();
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(districts, fc.constantFrom(...YEARS), fc.constantFrom([], ['primary', 'junior'] as const), async (district, year, types) => {
      const { ask } = await open(district);
      const schools = district.schools.filter((school) => types.length === 0 || types.some((type) => type === school.type));
      for (const metric of METRICS) {
        const asked = (await ask(metricTrend(metric.id, { ...WHOLE, types }))).find((row) => row.year === year && row.type === 'all') ?? null;
        const figures = await ask(figuresBehind({ metric: metric.id, year, scope: { ...WHOLE, types } }));
        const found = districtOfSchools({ metric, year, schools, figures });
        compared += found ? 1 : 0;
        expect(plain(found)).toEqual(plain(asked));
      }
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(10);
});
