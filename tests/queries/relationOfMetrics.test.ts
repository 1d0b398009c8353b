import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { WHOLE } from '../../src/domain/scope.ts';
import type { SchoolType } from '../../src/domain/school.ts';
import { relationOfMetrics } from '../../src/queries/relationOfMetrics.ts';
import { districts, METRICS, results, schoolOf, YEARS, type District } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const metrics = fc.shuffledSubarray([...METRICS], { minLength: 4, maxLength: 4 });

const wanted = (district: District, ids: readonly (string | null)[], types: readonly SchoolType[]) => {
  const all = results(district).filter((row) => ids.includes(row.metric) && (types.length === 0 || types.includes(schoolOf(district, row.school).type)));
  return YEARS.flatMap((year) =>
    district.schools
      .map((school) => all.filter((row) => row.school === school.id && row.year === year))
      .filter((here) => here.length > 0)
      .map((here) => ({
        school: here[0]?.school,
        year,
        values: ids.map((id) => here.find((row) => row.metric === id)?.value ?? null),
        soft: here.some((row) => row.status === 'derived' || row.status === 'approximate'),
      })),
  );
};

const sorted = (rows: readonly { readonly school: string | undefined; readonly year: number }[]) => rows.toSorted((one, other) => one.year - other.year || String(one.school).localeCompare(String(other.school)));

it('metrics beside each other are the results of each school and year, worked out without SQL', async () => {
  await fc.assert(
    fc.asyncProperty(districts, metrics, fc.boolean(), fc.subarray<SchoolType>(['primary', 'kindergarten']), async (district, [x, y, size, colour], more, types) => {
      if (!x || !y || !size || !colour) throw new Error('four metrics');
      const { ask } = await open(district);
      const ids = more ? ([x.id, y.id, size.id, colour.id] as const) : ([x.id, y.id, null, null] as const);
      const rows = await ask(relationOfMetrics({ x: ids[0], y: ids[1], size: ids[2], colour: ids[3], scope: { ...WHOLE, types } }));
      expect(sorted(rows)).toEqual(sorted(wanted(district, ids, types)));
    }),
    { numRuns: 40 },
  );
});
