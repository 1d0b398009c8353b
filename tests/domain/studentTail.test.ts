import { describe, expect, it } from 'vitest';
import { evenScale, evenStep } from '../../src/domain/evenScale.ts';
import { studentTail } from '../../src/domain/studentTail.ts';

/** By adding up the density, far out. */
const bySum = (t: number, freedom: number): number => {
  const step = 1e-3;
  let inside = 0;
  let whole = 0;
  for (let place = 0; place < 400_000; place++) {
    const x = (place + 0.5) * step;
    const density = (1 + x ** 2 / freedom) ** (-(freedom + 1) / 2) * step;
    whole += density;
    if (x < t) inside += density;
  }
  return 1 - inside / whole;
};

describe('the tail of Student’s t', () => {
  it.each([[3, 4], [2, 23.2], [5, 10], [0.5, 6], [4.5, 80]])('beyond %d with %d degrees is what the density adds up to', (t, freedom) => {
    expect(studentTail(t, freedom) / bySum(t, freedom)).toBeCloseTo(1, 3);
  });

  it('agrees with printed tables', () => {
    expect(studentTail(2.228, 10)).toBeCloseTo(0.05, 4);
    expect(studentTail(4.587, 10)).toBeCloseTo(0.001, 5);
    expect(studentTail(-12.706, 1)).toBeCloseTo(0.05, 4);
    expect(studentTail(0, 7)).toBe(1);
  });
});

describe('the even scale', () => {
  it('makes the scatter of counts about 1 whether few or many are counted', () => {
    for (const rate of [4, 10, 40]) {
      let share = Math.exp(-rate);
      let sum = 0;
      let squares = 0;
      for (let count = 0; count < 200; count++) {
        sum += share * evenScale('count', count);
        squares += share * evenScale('count', count) ** 2;
        share *= rate / (count + 1);
      }
      expect(Math.abs(squares - sum ** 2 - 1)).toBeLessThan(0.06);
    }
  });

  it('makes the scatter of rates 1 ÷ 4 n at most, also where nearly all of few are counted', () => {
    for (const [n, chance] of [[8, 0.85], [12, 0.9], [30, 0.5], [60, 0.95]] as const) {
      let share = (1 - chance) ** n;
      let [sum, squares] = [0, 0];
      for (let count = 0; count <= n; count++) {
        const even = evenScale('rate', (100 * count) / n, n);
        sum += share * even;
        squares += share * even ** 2;
        share *= ((n - count) / (count + 1)) * (chance / (1 - chance));
      }
      expect((squares - sum ** 2) * 4 * n).toBeGreaterThan(0.6);
      expect((squares - sum ** 2) * 4 * n).toBeLessThan(1.05);
    }
    expect(evenScale('rate', 100)).toBeCloseTo(Math.PI / 2, 12);
    expect(evenScale('rate', 100, 8)).toBeLessThan(1.37);
  });

  it('has a step that is never nothing', () => {
    for (const kind of ['count', 'rate', 'score'] as const) for (const middle of [0, 0.4, 12, 99.5, 100]) expect(evenStep(kind, middle)).toBeGreaterThan(0);
  });
});
