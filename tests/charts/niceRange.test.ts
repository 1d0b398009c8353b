import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceRange } from '../../src/charts/niceRange.ts';

describe('a value axis', () => {
  it('of values that are all the same begins at zero, and has room above them', () => {
    expect(niceRange([12, 12, 12], null, 1)).toEqual({ min: 0, max: 15, interval: 5 });
    expect(niceRange([100, 100], 100)).toEqual({ min: 0, max: 100, interval: 25 });
    expect(niceRange([0, 0], null, 1)).toEqual({ min: 0, max: 4, interval: 1 });
    expect(niceRange([0, 0], 100)).toEqual({ min: 0, max: 100, interval: 25 });
  });

  it('holds every value', () => {
    assert(
      property(array(double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const { min, max } = niceRange(values, null);
        expect(min).toBeLessThanOrEqual(Math.min(...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
      }),
    );
  });
});
