import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, medianDeviation, medianLevel, placeInGroup, quantile, robustScale } from '../../src/domain/statistics.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

describe('quantiles', () => {
  it('are those of type 7, as R gives them', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29);
    expect(median([3, 1, 2])).toBe(2);
  });

  it('of nothing are null, never zero', () => {
    expect([quantile([], 0.5), median([]), mean([]), medianLevel([]), medianDeviation([]), robustScale([], 1)]).toEqual([null, null, null, null, null, null]);
  });

  it('lie between the ends, rise with the share and do not depend on the order', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        const at = quantile(some, share) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(Math.min(...some));
        expect(at).toBeLessThanOrEqual(Math.max(...some));
        expect(quantile(some.toReversed(), share)).toBe(at);
        expect(quantile(some, 1)).toBe(Math.max(...some));
      }),
    );
  });

  it('for levels give one that exists, the lower of two', () => {
    expect(medianLevel([1, 4])).toBe(1);
    expect(medianLevel([4, 1, 3])).toBe(3);
    fc.assert(
      fc.property(values, (some) => {
        expect(some).toContain(medianLevel(some));
      }),
    );
  });
});

describe('the robust scale', () => {
  it('is 1.4826 times the median deviation', () => {
    expect(robustScale([1, 2, 3, 4, 100], 0.1)).toBeCloseTo(1.4826);
  });

  it('where most did not move is the mean deviation, and never under the least asked for', () => {
    expect(robustScale([0, 0, 0, 0, 50], 1)).toBeCloseTo(12.533);
    expect(robustScale([0, 0, 0, 0, 1], 1)).toBe(1);
  });
});

describe('a place in a group', () => {
  it('is none under five', () => {
    expect(placeInGroup(3, [1, 2, 3, 4])).toBeNull();
  });

  it('goes from 0 for the lowest to 1 for the highest, and is the middle for equals', () => {
    expect([1, 2, 3, 4, 5].map((value) => placeInGroup(value, [1, 2, 3, 4, 5]))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(placeInGroup(7, [7, 7, 7, 7, 7])).toBe(0.5);
  });

  it('of all values of a group is the middle on average', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 30 }), (group) => {
        expect(mean(group.map((value) => placeInGroup(value, group) ?? Number.NaN))).toBeCloseTo(0.5);
      }),
    );
  });
});
