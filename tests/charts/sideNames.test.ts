import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from '../../src/charts/distribution/sideNames.ts';

describe('names beside a chart', () => {
  it('stand where they want to where there is room', () => {
    expect(spreadOut([10, 40, 90], { height: 20, floor: 200 })).toEqual([10, 40, 90]);
  });

  it('move apart, and up from the floor', () => {
    expect(spreadOut([10, 12], { height: 20, floor: 200 })).toEqual([10, 30]);
    expect(spreadOut([195, 198], { height: 20, floor: 200 })).toEqual([180, 200]);
  });

  it('are never over one another or below the floor, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 }), (wanted) => {
        const sorted = wanted.toSorted((one, two) => one - two);
        const places = spreadOut(sorted, { height: 16, floor: 300 });
        expect(places).toHaveLength(sorted.length);
        expect(Math.max(-Infinity, ...places)).toBeLessThanOrEqual(300);
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(16);
      }),
      { numRuns: 60 },
    );
  });
});
