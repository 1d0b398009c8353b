import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { WHOLE } from '../../src/domain/scope.ts';
import { placeInGroup } from '../../src/domain/statistics.ts';
import { schoolsByMetrics } from '../../src/queries/schoolsByMetrics.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { fullDistricts } from '../support/fullDistrict.ts';
import { districts, holding, METRICS, results, YEARS, type District } from '../support/randomDistrict.ts';
import { testSchool } from '../support/testEngine.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const expected = (district: District, year: number): readonly string[] => {
  const counted = results(district).filter((row) => row.year === year);
  return holding(district)
    .filter((row) => row.year === year && row.status !== 'aim' && row.status !== 'requirement')
    .map((row) => {
      const group = counted.filter((other) => other.metric === row.metric);
      const result = group.find((other) => other.school === row.school);
      const place = result ? placeInGroup(result.value, group.map(({ value }) => value)) : null;
      return [row.school, row.metric, row.value, row.status ?? 'reported', place?.toFixed(9)].join(' ');
    })
    .toSorted();
};

const lines = (rows: readonly { readonly school: string; readonly metrics: readonly string[]; readonly values: readonly (number | null)[]; readonly statuses: readonly string[]; readonly places: readonly (number | null)[] }[]): readonly string[] =>
  rows.flatMap(({ school, metrics, values, statuses, places }) => metrics.map((metric, at) => [school, metric, values[at], statuses[at], places[at]?.toFixed(9)].join(' '))).toSorted();

describe('every school by several metrics', () => {
  it('has each value with its place among all, ties in the middle and none under five, for any district', async () => {
    let placed = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fullDistricts, districts), fc.constantFrom(...YEARS), async (district, year) => {
        const { ask } = await open(district);
        const rows = await ask(schoolsByMetrics({ metrics: METRICS.map(({ id }) => id), year, scope: WHOLE }));
        placed += rows.flatMap(({ places }) => places).filter((place) => place !== null).length;
        expect(lines(rows)).toEqual(expected(district, year));
      }),
      { numRuns: 40 },
    );
    expect(placed).toBeGreaterThan(0);
  });

  it('puts all in the middle where all are equal', async () => {
    const schools = ['甲', '乙', '丙', '丁', '戊'];
    const { ask } = await open({
      schools: schools.map((id) => testSchool({ id })), metrics: METRICS, decisions: [],
      imports: [{ undone: false, observations: schools.map((school) => ({ school, metric: 'drills', year: 2021, value: 6 })) }],
    });
    const rows = await ask(schoolsByMetrics({ metrics: METRICS.map(({ id }) => id), year: 2021, scope: WHOLE }));
    expect(rows.map(({ places }) => places)).toEqual(schools.map(() => [0.5]));
  });
});
