import { WHOLE } from '../../src/domain/scope.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isExpected } from '../../src/domain/isExpected.ts';
import { whyWithout } from '../../src/domain/whyWithout.ts';
import { metricTrend } from '../../src/queries/metricTrend.ts';
import { silentSchools } from '../../src/queries/silentSchools.ts';
import { openDistrict } from '../support/openDistrict.ts';
import { districts, holding, metricOf, results, schoolOf } from '../support/randomDistrict.ts';

it('tells apart why schools have no figure: reasons, those who said nothing, and figures make the schools expected', async () => {
  const open = await openDistrict();
  const metric = metricOf('drills');
  await fc.assert(
    fc.asyncProperty(districts, fc.constantFrom([], ['primary'] as const), async (district, types) => {
      const { ask } = await open(district);
      const among = (id: string): boolean => types.length === 0 || types.some((type) => type === schoolOf(district, id).type);
      const mute = holding(district).filter(
        (row) => row.metric === metric.id && among(row.school) && isExpected(schoolOf(district, row.school), row.year) && row.status !== 'aim' && row.status !== 'requirement' && (row.value === null || row.status === 'vague'),
      );
      const counts = new Map<string, number>();
      for (const row of mute) {
        const key = `${row.year} ${whyWithout({ status: row.status ?? 'reported', missing: row.missing ?? (row.value === null ? 'not_mentioned' : 'none') })}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const found = await ask(silentSchools(metric.id, { ...WHOLE, types }));
      expect(Object.fromEntries(found.map((row) => [`${row.year} ${row.why}`, row.schools]))).toEqual(Object.fromEntries(counts));
      for (const { year, n, expected } of (await ask(metricTrend(metric.id, { ...WHOLE, types }))).filter((row) => row.type === 'all')) {
        const said = new Set([...results(district), ...mute].filter((row) => row.metric === metric.id && row.year === year && among(row.school)).map((row) => row.school));
        const nothing = district.schools.filter((school) => among(school.id) && isExpected(school, year) && !said.has(school.id)).length;
        expect(n + found.filter((row) => row.year === year).reduce((sum, row) => sum + row.schools, 0) + nothing).toBe(expected);
      }
    }),
    { numRuns: 25 },
  );
});
