import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, evened } from '../../../src/domain/pack/evened.ts';

describe('figures evened out', () => {
  it('leave what three have, and take the highest and the lowest in with their neighbours', () => {
    expect(evened([4, 4, 4, 9], 0)).toEqual([4, 4, 4, 4]);
    expect(evened([1, 2, 6, 20, 30, 40], 0)).toEqual([3, 3, 3, 30, 30, 30]);
    expect(evened([7, 4, 4, 4, 4], 0)).toEqual([4, 4, 4, 4, 4]);
  });

  it('round their mean', () => {
    expect(evened([97.31, 98.2, 99.9], 0)).toEqual([98, 98, 98]);
    expect(evened([0.1, 0.2, 0.4], 1)).toEqual([0.2, 0.2, 0.2]);
  });

  it('are none where there are fewer than three', () => {
    expect(evened([1, 1], 0)).toEqual([]);
  });

  it('stand for three at least, in the place of each, in the order of size', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: ALIKE, maxLength: 40 }), (values) => {
      const result = evened(values, 0);
      expect(result).toHaveLength(values.length);
      for (const value of result) expect(result.filter((other) => other === value).length).toBeGreaterThanOrEqual(ALIKE);
      expect(Math.max(...result)).toBeLessThanOrEqual(Math.ceil(Math.max(...values)));
    }));
  });
});
