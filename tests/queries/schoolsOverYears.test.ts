import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SchoolType } from '../../src/domain/school.ts';
import { WHOLE } from '../../src/domain/scope.ts';
import { schoolsOverYears } from '../../src/queries/schoolsOverYears.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { districts, holding, METRICS, schoolOf, type District } from '../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const byId = (one: { readonly school: string }, two: { readonly school: string }): number => (one.school < two.school ? -1 : 1);

const expected = (district: District, metric: string, types: readonly SchoolType[]) => {
  const said = holding(district).filter(
    (row) => row.metric === metric && row.status !== 'aim' && row.status !== 'requirement' && (types.length === 0 || types.includes(schoolOf(district, row.school).type)),
  );
  const schools = [...new Set(said.map(({ school }) => school))];
  return schools.map((school) => {
    const rows = said.filter((row) => row.school === school).toSorted((one, two) => one.year - two.year);
    return { school, years: rows.map(({ year }) => year), values: rows.map(({ value }) => value), statuses: rows.map(({ status }) => status ?? 'reported') };
  });
};

describe('every school over the years', () => {
  it('says what holds of a metric, gaps and reasons with it and aims left out, for any district', async () => {
    let gaps = 0;
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom(...METRICS), fc.subarray<SchoolType>(['primary', 'kindergarten']), async (district, metric, types) => {
        const { ask } = await open(district);
        const rows = await ask(schoolsOverYears(metric.id, { ...WHOLE, types }));
        gaps += rows.flatMap(({ values }) => values).filter((value) => value === null).length;
        const found = rows.map(({ reasons, ...row }) => {
          expect(reasons).toHaveLength(row.years.length);
          return row;
        });
        expect(found.toSorted(byId)).toEqual(expected(district, metric.id, types).toSorted(byId));
      }),
      { numRuns: 40 },
    );
    expect(gaps).toBeGreaterThan(0);
  });
});
