import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf } from '../../src/domain/boxOf.ts';

it('a box holds the middle half, its whiskers nothing further than one and a half of it', () => {
  expect(boxOf([1, 2, 3, 4, 5, 6, 7, 40])).toEqual({ low: 1, lowerQuartile: 2.75, median: 4.5, upperQuartile: 6.25, high: 7 });
});

it('under five schools there is no box', () => {
  expect(boxOf([1, 2, 3, 4])).toBeNull();
});

it('its parts stand in order, and its ends are values or quartiles, for any values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 60 }), (values) => {
      const box = boxOf(values);
      if (!box) throw new Error('no box');
      const parts = [box.low, box.lowerQuartile, box.median, box.upperQuartile, box.high];
      expect(parts).toEqual(parts.toSorted((one, two) => one - two));
      expect(values.includes(box.low) || box.low === box.lowerQuartile).toBe(true);
      expect(values.includes(box.high) || box.high === box.upperQuartile).toBe(true);
    }),
    { numRuns: 100 },
  );
});
