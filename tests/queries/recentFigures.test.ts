import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { WHOLE } from '../../src/domain/scope.ts';
import type { SchoolType } from '../../src/domain/school.ts';
import { recentFigures } from '../../src/queries/recentFigures.ts';
import { districts, METRICS, results, schoolOf, YEARS } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

it('the last five years of schools by metrics are their results, worked out without SQL', async () => {
  await fc.assert(
    fc.asyncProperty(districts, fc.option(fc.constantFrom(...YEARS, 2023)), fc.subarray<SchoolType>(['primary', 'kindergarten']), async (district, asked, types) => {
      const { ask } = await open(district);
      const metrics = METRICS.slice(0, 3).map(({ id }) => id);
      const all = results(district);
      const year = asked ?? Math.max(...all.map((row) => row.year));
      const mine = all.filter((row) => metrics.some((id) => id === row.metric) && (types.length === 0 || types.includes(schoolOf(district, row.school).type)));
      const wanted = metrics.toSorted().flatMap((metric) =>
        district.schools
          .map(({ id }) => ({ school: id, metric, values: [4, 3, 2, 1, 0].map((back) => mine.find((row) => row.school === id && row.metric === metric && row.year === year - back)?.value ?? null) }))
          .filter(({ values }) => values.some((value) => value !== null)),
      );
      const found = await ask(recentFigures({ metrics, year: asked, scope: { ...WHOLE, types } }));
      const sorted = (rows: typeof found) => rows.map((row) => JSON.stringify([row.metric, row.school, row.values])).toSorted();
      expect(sorted(found)).toEqual(sorted(wanted));
    }),
    { numRuns: 40 },
  );
});
