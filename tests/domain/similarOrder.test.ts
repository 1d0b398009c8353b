import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SIMILAR, similarOrder } from '../../src/domain/similarOrder.ts';

describe('the order in which like stands beside like', () => {
  it('keeps each row once, and is the same for the same rows, with anything missing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 4, maxLength: 4 }), { maxLength: 30 }), (rows) => {
        const order = similarOrder(rows);
        expect(order?.toSorted((one, two) => one - two)).toEqual(rows.map((_, place) => place));
        expect(similarOrder(rows)).toEqual(order);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps planted groups together, whatever order they come in, those with more first', () => {
    const kinds = [[1, 1, 9, 9], [9, 9, 1, 1], [20, 20, 20, 20]];
    const rows = Array.from({ length: 60 }, (_, place) => kinds[(place * 7) % 3]?.map((value) => value + ((place * 13) % 5) / 10) ?? []);
    const order = similarOrder(rows) ?? [];
    const seen = order.map((place) => (place * 7) % 3);
    expect(seen.filter((kind, place) => kind !== seen[place - 1])).toHaveLength(3);
    expect(seen[0]).toBe(2);
  });

  it('does not let one unit outweigh another', () => {
    const rows = [[1, 1000], [1, 1200], [9, 1010], [9, 1190], [1, 1005], [9, 1195]];
    const order = similarOrder(rows) ?? [];
    const place = (row: number): number => order.indexOf(row);
    expect(Math.abs(place(0) - place(4))).toBe(1);
    expect(Math.abs(place(3) - place(5))).toBe(1);
  });

  it('is declined for more rows than can be compared', () => {
    expect(similarOrder(Array.from({ length: MOST_SIMILAR + 1 }, () => [1]))).toBeNull();
  });
});
