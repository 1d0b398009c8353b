import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mean, median } from '../../src/domain/statistics.ts';
import { districtMedians } from '../../src/queries/districtMedians.ts';
import { steadySeries } from '../../src/queries/steadySeries.ts';
import { districts, METRICS, results, type District, type Result } from '../support/randomDistrict.ts';
import { openDistrict, type OpenDistrict } from '../support/openDistrict.ts';
import { isTurned, merging } from '../support/merging.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const MANY = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2023] as const;

/** Years enough for a trend, some rising, some flat, some with gaps. */
const long: fc.Arbitrary<District> = fc
  .tuple(districts, fc.array(fc.tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: 0, max: 4 })), { minLength: 8, maxLength: 8 }))
  .map(([district, lines]) => ({
    ...district,
    imports: [
      ...district.imports,
      {
        undone: false,
        observations: district.schools.flatMap((school, place) =>
          MANY.filter((year) => (year + place) % 5 !== 0 || year === 2023).flatMap((year) => {
            const [slope = 0, noise = 0] = lines[place] ?? [];
            return ['drills', 'talks', 'incidents'].map((metric) => ({
              school: school.id, metric, year, value: 30 + slope * (year - 2012) + ((year * 7 + place) % 3) * noise, denominator: metric === 'talks' && place === 2 && year === 2014 ? 4 : null, row: place + 2, column: 3,
            }));
          }),
        ),
      },
    ],
  }));

const plainKinds = METRICS.filter(({ kind }) => kind === 'count' || kind === 'rate');

/** Results up to the year within the definition that holds in it. */
const within = (district: District, metric: (typeof METRICS)[number], year: number): readonly Result[] => {
  const since = Math.max(0, ...metric.definitionChanges.map((change) => change.year).filter((changed) => changed <= year));
  return results(district).filter((row) => row.metric === metric.id && row.year <= year && row.year >= since);
};

const correlation = (points: readonly Result[]): number => {
  const x = mean(points.map((point) => point.year)) ?? 0;
  const y = mean(points.map(({ value }) => value)) ?? 0;
  const sum = (of: (point: Result) => number): number => points.reduce((total, point) => total + of(point), 0);
  return sum((point) => (point.year - x) * (point.value - y)) / Math.sqrt(sum((point) => (point.year - x) ** 2) * sum((point) => (point.value - y) ** 2));
};

const key = ({ school, metric, points }: { readonly school: string; readonly metric: string; readonly points: readonly { readonly year: number; readonly value: number }[] }): string =>
  `${school} ${metric} ${points.map((point) => `${point.year}:${point.value}`).join(' ')}`;

describe('series that a line follows', () => {
  it('and how many there are to test equal what is worked out without SQL', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(merging(fc.oneof(long, districts)), async (district) => {
        const { ask } = await open(district);
        const answer = await ask(steadySeries(2023));
        const series = plainKinds.flatMap((metric) =>
          district.schools.flatMap((school) => {
            const points = within(district, metric, 2023).filter((row) => row.school === school.id && !isTurned(district, school.id, [row.year, 2023]) && (row.denominator ?? 5) >= 5).toSorted((one, other) => one.year - other.year);
            return points.length >= 5 && points.at(-1)?.year === 2023 ? [{ school: school.id, metric: metric.id, points }] : [];
          }),
        );
        const steady = series.filter(({ points }) => Math.abs(correlation(points)) >= 0.8);
        told += steady.length;
        expect(answer.tests).toBe(series.length);
        expect(answer.series.map(key).toSorted()).toEqual(steady.map(key).toSorted());
      }),
      { numRuns: 30, seed: 2022 },
    );
    expect(told).toBeGreaterThan(0);
  });
});

describe('medians of the district', () => {
  it('are those of years with five schools and more, since the definition last changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(long, districts), fc.constantFrom(2020, 2021, 2023), async (district, year) => {
        const { ask } = await open(district);
        const wanted = plainKinds.flatMap((metric) => {
          const rows = within(district, metric, year);
          return [...new Set(rows.map((row) => row.year))].flatMap((of) => {
            const values = rows.filter((row) => row.year === of).map(({ value }) => value);
            return values.length >= 5 ? [`${metric.id} ${of} ${median(values) ?? ''} ${values.length}`] : [];
          });
        });
        const found = await ask(districtMedians(year));
        expect(found.map((row) => `${row.metric} ${row.year} ${row.median} ${row.n}`).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
