import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendall, type Pair } from '../../src/domain/kendall.ts';
import { seeded } from '../benchmarks/seeded.ts';

const scoreOf = (pairs: readonly Pair[]): number =>
  pairs.flatMap((one, place) => pairs.slice(place + 1).map((other) => Math.sign(one.x - other.x) * Math.sign(one.y - other.y))).reduce((sum, sign) => sum + sign, 0);

/** Tau-b by its definition, every pair looked at. */
const slowTau = (pairs: readonly Pair[]): number | null => {
  const differ = (of: (pair: Pair) => number): number => pairs.flatMap((one, place) => pairs.slice(place + 1).filter((other) => of(one) !== of(other))).length;
  const root = Math.sqrt(differ(({ x }) => x) * differ(({ y }) => y));
  return root === 0 ? null : scoreOf(pairs) / root;
};

const permutations = (values: readonly number[]): readonly (readonly number[])[] =>
  values.length <= 1 ? [values] : values.flatMap((value, place) => permutations(values.toSpliced(place, 1)).map((rest) => [value, ...rest]));

const slowP = (pairs: readonly Pair[]): number => {
  const all = permutations(pairs.map(({ y }) => y)).map((ys) => Math.abs(scoreOf(pairs.map(({ x }, place) => ({ x, y: ys[place] ?? 0 })))));
  return all.filter((score) => score >= Math.abs(scoreOf(pairs))).length / all.length;
};

const pairsOf = (n: { readonly minLength: number; readonly maxLength: number }, most: number) =>
  fc.array(fc.record({ x: fc.integer({ min: 0, max: most }), y: fc.integer({ min: 0, max: most }) }), n);

const normalOf = (random: () => number) => (): number => Math.sqrt(-2 * Math.log(random() || 1e-12)) * Math.cos(2 * Math.PI * random());

describe("Kendall's tau-b", () => {
  it('is that of the definition, with any ties', () => {
    fc.assert(
      fc.property(pairsOf({ minLength: 5, maxLength: 40 }, 6), (pairs) => {
        const slow = slowTau(pairs);
        const found = kendall(pairs);
        expect(found === null).toBe(slow === null);
        expect(found?.tau ?? 0).toBeCloseTo(slow ?? 0, 12);
      }),
      { numRuns: 300 },
    );
  });

  it('is not given under five pairs, nor where one side does not vary', () => {
    expect(kendall([1, 2, 3, 4].map((x) => ({ x, y: x })))).toBeNull();
    expect(kendall([1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 2 })))).toBeNull();
  });

  it('has the p of all orders, with ties and without', () => {
    fc.assert(
      fc.property(pairsOf({ minLength: 5, maxLength: 7 }, 4), (pairs) => {
        fc.pre(slowTau(pairs) !== null);
        expect(kendall(pairs)?.p).toBeCloseTo(slowP(pairs), 10);
      }),
      { numRuns: 25 },
    );
    const apart = [3, 1, 4, 2, 6, 5, 7, 8].map((y, x) => ({ x, y }));
    expect(kendall(apart)?.p).toBeCloseTo(slowP(apart), 10);
  });

  it('has a p that is right for many ties too: of unrelated figures no more than one in twenty is under 0.05', () => {
    const random = seeded(7);
    for (const n of [8, 12, 30]) {
      const rounds = 2000;
      const found = Array.from({ length: rounds }, () => kendall(Array.from({ length: n }, () => ({ x: Math.floor(random() * 4), y: Math.floor(random() * 6) }))));
      const share = found.filter((one) => one && one.p < 0.05).length / rounds;
      expect(share).toBeLessThan(0.06);
      expect(share).toBeGreaterThan(0.01);
    }
  });

  it('has an interval that holds the true tau about nineteen times in twenty, and none under ten pairs', () => {
    const normal = normalOf(seeded(8));
    const rho = 0.6;
    const truth = (2 / Math.PI) * Math.asin(rho);
    for (const n of [10, 25, 80]) {
      const rounds = 1500;
      const held = Array.from({ length: rounds }, () => {
        const found = kendall(Array.from({ length: n }, () => {
          const x = normal();
          return { x, y: rho * x + Math.sqrt(1 - rho * rho) * normal() };
        }));
        return found?.interval && found.interval[0] <= truth && truth <= found.interval[1];
      }).filter(Boolean).length;
      expect(held / rounds).toBeGreaterThan(0.92);
      expect(held / rounds).toBeLessThan(0.99);
    }
    expect(kendall([1, 2, 3, 4, 5, 6].map((x) => ({ x, y: x * x })))?.interval).toBeNull();
  });

  it('says what R says: cor.test(method = "kendall", exact = TRUE) of its help page', () => {
    const x = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    const y = [2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.8, 3.8];
    const found = kendall(x.map((one, place) => ({ x: one, y: y[place] ?? 0 })));
    expect(found?.tau).toBeCloseTo(0.4444444, 6);
    expect(found?.p).toBeCloseTo(0.1194, 4);
  });
});
