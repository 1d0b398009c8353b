import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/domain/wilsonInterval.ts';

/** As R's binom::binom.wilson gives them. */
describe('the Wilson interval', () => {
  it.each([
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('of %d in %d', (k, n, low, high) => {
    const found = wilsonInterval(k / n, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});
