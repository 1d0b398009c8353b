import { describe, expect, it } from 'vitest';
import { NORMAL_TAIL } from '../../src/insights/chanceTail.ts';
import { changeTail } from '../../src/insights/changeTail.ts';
import { median } from '../../src/domain/statistics.ts';
import { seeded } from '../benchmarks/seeded.ts';
import { normal } from '../support/noiseDistrict.ts';

/** Distances of changes that are nothing but chance, as queries/unusualChanges.ts measures them. */
const distances = (types: readonly number[], rounds: number): readonly number[] => {
  const random = seeded(types.length * 1000 + (types[0] ?? 0));
  return Array.from({ length: rounds }).flatMap(() => {
    const groups = types.map((size) => Array.from({ length: size }, () => normal(random)));
    const all = groups.flat();
    const centre = median(all) ?? 0;
    const scale = 1.4826 * (median(all.map((one) => Math.abs(one - centre))) ?? 0);
    return groups.flatMap((group) => {
      const middle = median(group) ?? 0;
      return group.map((one) => Math.abs(one - middle) / (scale * Math.sqrt(1 + Math.PI / (2 * group.length))));
    });
  });
};

describe('how often chance puts a change so far', () => {
  it.each([[[5], 8000], [[6], 8000], [[10], 5000], [[5, 5, 5, 5], 2500], [[20, 16, 12, 6], 1000], [[58], 1000], [[200], 250]] as const)(
    'is not said to be less than it is, for groups of %j',
    (types, rounds) => {
      const all = distances(types, rounds);
      const n = types.reduce<number>((sum, size) => sum + size, 0);
      for (const nominal of [0.05, 0.01, 0.002]) {
        const counted = all.filter((distance) => changeTail(distance, n, NORMAL_TAIL) <= nominal).length / all.length;
        expect(counted).toBeLessThan(nominal * 1.15 + 3 * Math.sqrt((nominal * 3) / all.length));
        expect(counted).toBeGreaterThan(nominal * 0.1);
      }
    },
  );
});
