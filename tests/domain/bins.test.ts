import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, binsOf } from '../../src/domain/bins.ts';

const holds = (values: readonly number[], whole: boolean, ceiling: number | null): void => {
  const bins = binsOf({ values, whole, ceiling });
  if (!bins) throw new Error('no bins');
  for (const value of values) {
    const low = bins.from + binOf(bins, value) * bins.width;
    expect(value).toBeGreaterThanOrEqual(low - 1e-6);
    expect(value).toBeLessThanOrEqual(low + bins.width + 1e-6);
    if (whole) expect(value).toBeLessThan(low + bins.width);
  }
  expect(bins.count).toBeLessThanOrEqual(60);
  if (whole) expect(Number.isInteger(bins.width) && Number.isInteger(bins.from)).toBe(true);
  if (ceiling !== null) expect(bins.from + bins.count * bins.width).toBeLessThan(ceiling + bins.width);
};

describe('bins', () => {
  it('hold each value once, on whole numbers for counts', () => {
    expect.hasAssertions();
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 300 }), (values) => holds(values, true, null)), { numRuns: 200 });
  });

  it('of rates do not go past a hundred', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 300 }), (values) => holds(values, false, 100)), { numRuns: 200 });
    holds([100], false, 100);
    const full = binsOf({ values: [100, 100, 100, 90, 80], whole: false, ceiling: 100 });
    expect(full && full.from + full.width * full.count).toBe(100);
  });

  it('of all equal values are one bin', () => {
    expect(binsOf({ values: [7, 7, 7], whole: true, ceiling: null })).toEqual({ from: 7, width: 1, count: 1 });
  });

  it('are as wide as Freedman and Diaconis say, brought to a round number', () => {
    const values = Array.from({ length: 1000 }, (_, place) => place);
    // 2 × 499.5 ÷ 10 = 99.9
    expect(binsOf({ values, whole: true, ceiling: null })).toEqual({ from: 0, width: 100, count: 10 });
  });

  it('of nothing are none', () => {
    expect(binsOf({ values: [], whole: true, ceiling: null })).toBeNull();
  });
});
