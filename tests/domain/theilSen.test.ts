import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/domain/kendall.ts';
import { median } from '../../src/domain/statistics.ts';
import { theilSen } from '../../src/domain/theilSen.ts';

const slowSlope = (pairs: readonly Pair[]): number | null =>
  median(pairs.flatMap((one, place) => pairs.slice(place + 1).flatMap((other) => (one.x === other.x ? [] : [(one.y - other.y) / (one.x - other.x)]))));

const pair = (most: number) => fc.record({ x: fc.integer({ min: 0, max: most }), y: fc.integer({ min: -most, max: most }) });

describe("Theil and Sen's line", () => {
  it('has the median of all slopes, with ties and without', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(pair(5), { minLength: 10, maxLength: 40 }), fc.array(pair(1000), { minLength: 10, maxLength: 40 })), (pairs) => {
        const slope = slowSlope(pairs);
        const line = theilSen(pairs);
        expect(line === null).toBe(slope === null);
        fc.pre(slope !== null);
        expect(line?.slope).toBeCloseTo(slope ?? 0, 6);
        expect(line?.intercept).toBeCloseTo(median(pairs.map(({ x, y }) => y - (slope ?? 0) * x)) ?? NaN, 3);
      }),
      { numRuns: 300 },
    );
  });

  it('is not moved by one school far off', () => {
    const points = Array.from({ length: 15 }, (_, x) => ({ x, y: 2 * x + 1 }));
    const line = theilSen([...points, { x: 3, y: 900 }]);
    expect(line?.slope).toBeCloseTo(2, 6);
    expect(line?.intercept).toBeCloseTo(1, 6);
  });

  it('is not drawn through nine points, nor through points above each other', () => {
    expect(theilSen(Array.from({ length: 9 }, (_, x) => ({ x, y: x })))).toBeNull();
    expect(theilSen(Array.from({ length: 20 }, (_, y) => ({ x: 1, y })))).toBeNull();
  });
});
