import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../src/domain/mannKendall.ts';
import { senSlope } from '../../src/domain/senSlope.ts';

const score = (values: readonly number[]): number => {
  let sum = 0;
  for (let later = 1; later < values.length; later++) for (let earlier = 0; earlier < later; earlier++) sum += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0));
  return sum;
};

const orders = (values: readonly number[]): readonly (readonly number[])[] =>
  values.length === 0 ? [[]] : values.flatMap((value, place) => orders(values.toSpliced(place, 1)).map((rest) => [value, ...rest]));

describe('a steady trend', () => {
  it('has the p that all orders of its values give, ties among them', () => {
    let tied = 0;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }), (values) => {
        if (new Set(values).size < values.length) tied += 1;
        const all = orders(values);
        const asFar = all.filter((order) => Math.abs(score(order)) >= Math.abs(score(values))).length;
        expect(mannKendall(values)).toBeCloseTo(asFar / all.length, 10);
      }),
      { numRuns: 60 },
    );
    expect(tied).toBeGreaterThan(10);
  });

  it('has p 2/n! when every year is higher than the one before', () => {
    let factorial = 1;
    for (let n = 2; n <= 20; n++) {
      factorial *= n;
      expect(mannKendall(Array.from({ length: n }, (_, place) => place)) * factorial).toBeCloseTo(2, 6);
    }
  });

  it('is none where all years are equal', () => {
    expect(mannKendall([4, 4, 4, 4, 4, 4])).toBe(1);
  });

  it('has the slope that is the median of all pairs of years, missing years left out', () => {
    expect(senSlope([{ year: 2016, value: 1 }, { year: 2018, value: 5 }, { year: 2019, value: 100 }])).toBe(33);
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ year: fc.integer({ min: 2000, max: 2020 }), value: fc.integer({ min: 0, max: 50 }) }), { selector: ({ year }) => year, minLength: 2, maxLength: 10 }), (points) => {
        const slopes: number[] = [];
        for (const one of points) for (const other of points) if (one.year < other.year) slopes.push((other.value - one.value) / (other.year - one.year));
        slopes.sort((a, b) => a - b);
        const half = slopes.length / 2;
        const wanted = slopes.length % 2 === 1 ? slopes[Math.floor(half)] : ((slopes[half - 1] ?? 0) + (slopes[half] ?? 0)) / 2;
        expect(senSlope(points)).toBeCloseTo(wanted ?? 0, 10);
      }),
    );
    expect(senSlope([{ year: 2016, value: 1 }])).toBeNull();
  });
});
