import { WHOLE } from '../../src/domain/scope.ts';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isExpected } from '../../src/domain/isExpected.ts';
import { normsFor, normStanding } from '../../src/domain/normStanding.ts';
import type { School, SchoolType } from '../../src/domain/school.ts';
import { mean, medianLevel, quantile } from '../../src/domain/statistics.ts';
import { areaTrend } from '../../src/queries/areaTrend.ts';
import { headlineFigures } from '../../src/queries/headlineFigures.ts';
import { metricTrend } from '../../src/queries/metricTrend.ts';
import { districts, METRICS, metricOf, results, schoolOf, scopes, within, type District, type Result } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const sum = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((one, two) => one + two, 0));

const standing = (district: District, row: Result): 'at' | 'short' | 'over' | null =>
  normStanding(normsFor(metricOf(row.metric), schoolOf(district, row.school).type, row.year), row.value);

const hasPair = (row: Result): boolean => typeof row.numerator === 'number' && typeof row.denominator === 'number' && row.denominator > 0;

/** The answer worked out in plain TypeScript, by the words of its docstring. */
const expectedRow = (district: District, here: readonly Result[], all: readonly Result[], scope: (school: School) => boolean) => {
  const values = here.map((row) => row.value);
  const pairs = here.filter(hasPair);
  const standings = here.map((row) => standing(district, row));
  const both = here.flatMap((row) => {
    const before = all.find((other) => other.school === row.school && other.metric === row.metric && other.year === row.year - 1);
    return before ? [{ now: row, before }] : [];
  });
  const bothPairs = both.filter(({ now, before }) => hasPair(now) && hasPair(before));
  const bothNorm = both.filter(({ now, before }) => standing(district, now) !== null && standing(district, before) !== null);
  const year = here[0]?.year ?? 0;
  const metric = metricOf(here[0]?.metric ?? '');
  const byMedian = ['median', 'share', 'distribution'].includes(metric.aggregation);
  const reporting = new Set(here.map((row) => row.school));
  return {
    n: here.length,
    expected: district.schools.filter((school) => scope(school) && (isExpected(school, year) || reporting.has(school.id))).length,
    derived: here.filter((row) => row.status === 'derived').length,
    approximate: here.filter((row) => row.status === 'approximate').length,
    sum: sum(values),
    mean: mean(values),
    lowest: Math.min(...values),
    lowerQuartile: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upperQuartile: quantile(values, 0.75),
    highest: Math.max(...values),
    medianLevel: metric.kind === 'ordinal' ? medianLevel(values) : null,
    pairs: pairs.length,
    numerator: sum(pairs.map((row) => row.numerator ?? 0)),
    denominator: sum(pairs.map((row) => row.denominator ?? 0)),
    withNorm: standings.filter((one) => one !== null).length,
    atNorm: standings.filter((one) => one === 'at').length,
    before: both.length === 0 ? null : {
      n: both.length,
      sumNow: sum(both.map(({ now }) => now.value)),
      sumBefore: sum(both.map(({ before }) => before.value)),
      medianNow: byMedian ? quantile(both.map(({ now }) => now.value), 0.5) : null,
      medianBefore: byMedian ? quantile(both.map(({ before }) => before.value), 0.5) : null,
      pairs: bothPairs.length,
      numeratorNow: sum(bothPairs.map(({ now }) => now.numerator ?? 0)),
      denominatorNow: sum(bothPairs.map(({ now }) => now.denominator ?? 0)),
      numeratorBefore: sum(bothPairs.map(({ before }) => before.numerator ?? 0)),
      denominatorBefore: sum(bothPairs.map(({ before }) => before.denominator ?? 0)),
      withNorm: bothNorm.length,
      atNormNow: bothNorm.filter(({ now }) => standing(district, now) === 'at').length,
      atNormBefore: bothNorm.filter(({ before }) => standing(district, before) === 'at').length,
    },
  };
};

const expectedRows = (district: District, metric: string, types: readonly SchoolType[], byType: boolean) => {
  const inScope = (school: School): boolean => types.length === 0 || types.includes(school.type);
  const all = results(district).filter((row) => row.metric === metric && inScope(schoolOf(district, row.school)));
  const years = [...new Set(all.map((row) => row.year))].toSorted((a, b) => a - b);
  return years.flatMap((year) => {
    const here = all.filter((row) => row.year === year);
    const seen = [...new Set(here.map((row) => schoolOf(district, row.school).type))].toSorted();
    const groups: readonly (SchoolType | 'all')[] = byType ? ['all', ...seen] : ['all'];
    return groups.map((type) => ({
      metric,
      year,
      type,
      ...expectedRow(
        district,
        here.filter((row) => type === 'all' || schoolOf(district, row.school).type === type),
        all,
        (school) => inScope(school) && (type === 'all' || school.type === type),
      ),
      ...(type === 'all' ? {} : { before: null }),
    }));
  });
};

const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 : one)));

const byArea = (rows: readonly { readonly year: number; readonly area: string | null }[]): unknown => rounded(rows.toSorted((one, other) => one.year - other.year || (one.area ?? '').localeCompare(other.area ?? '')));

describe('what schools come to', () => {
  it('equals the answer worked out without SQL, for any district, metric and choice of types', async () => {
    await fc.assert(
      fc.asyncProperty(districts, fc.constantFrom(...METRICS), fc.subarray<SchoolType>(['primary', 'kindergarten']), async (district, metric, types) => {
        const { ask } = await open(district);
        const rows = await ask(metricTrend(metric.id, { ...WHOLE, types }));
        expect(rounded(rows)).toEqual(rounded(expectedRows(district, metric.id, types, true)));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same asked for several metrics at once, for any scope', async () => {
    await fc.assert(
      fc.asyncProperty(districts, scopes, async (whole, scope) => {
        const { ask } = await open(whole);
        const rows = await ask(headlineFigures(METRICS.map((metric) => metric.id), scope));
        const district = within(whole, scope);
        const wanted = METRICS.map((metric) => metric.id).toSorted().flatMap((metric) => expectedRows(district, metric, [], false));
        expect(rounded(rows)).toEqual(rounded(wanted));
      }),
      { numRuns: 40 },
    );
  });

  it('is worked out for each area alone, schools without one together, for any scope', async () => {
    await fc.assert(
      fc.asyncProperty(districts, scopes, fc.constantFrom(...METRICS), async (whole, scope, { id }) => {
        const { ask } = await open(whole);
        const district = within(whole, scope);
        const all = results(district).filter((row) => row.metric === id);
        const areas = [...new Set(district.schools.map(({ area }) => area))];
        const wanted = areas.flatMap((area) => {
          const ofArea = all.filter((row) => schoolOf(district, row.school).area === area);
          return [...new Set(ofArea.map(({ year }) => year))].map((year) => ({
            metric: id, year, type: 'all', area,
            ...expectedRow(district, ofArea.filter((row) => row.year === year), all, (school) => school.area === area),
            before: null,
          }));
        });
        expect(byArea(await ask(areaTrend(id, scope)))).toEqual(byArea(wanted));
      }),
      { numRuns: 40 },
    );
  });
});
