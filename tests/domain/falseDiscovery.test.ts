import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldDiscoveries } from '../../src/domain/falseDiscovery.ts';

describe('false discovery after Benjamini and Hochberg', () => {
  it('holds the example of their paper: four of fifteen at 5 %', () => {
    const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(heldDiscoveries(p, 0.05)).toEqual(p.map((_, place) => place < 4));
  });

  it('is the step-up rule, whatever the order of the tests', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const wanted = p.map((one) => p.some((other) => other >= one && other <= (0.1 * p.filter((any) => any <= other).length) / p.length));
        expect(heldDiscoveries(p, 0.1)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing among nothing', () => {
    expect(heldDiscoveries([], 0.1)).toEqual([]);
  });
});
