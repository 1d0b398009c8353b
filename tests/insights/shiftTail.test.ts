import { describe, expect, it } from 'vitest';
import { NORMAL_TAIL } from '../../src/insights/chanceTail.ts';
import { shiftScale } from '../../src/insights/shiftScale.ts';
import { shiftTail } from '../../src/insights/shiftTail.ts';
import { seeded } from '../benchmarks/seeded.ts';
import { normal } from '../support/noiseDistrict.ts';
import { plainShifts } from '../support/plainShifts.ts';
import { testMetric } from '../support/testEngine.ts';

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

/** What is said of each school's level in districts of nothing but chance; schools nearer than two usual differences are left out. */
const chances = (schools: number, metrics: number, districts: number): readonly number[] => {
  const random = seeded(schools * 1000 + metrics);
  const measured = Array.from({ length: metrics }, (_, place) => testMetric({ id: `score ${String(place)}`, kind: 'score' }));
  return Array.from({ length: districts }).flatMap(() => {
    const figures = measured.flatMap(({ id }) => Array.from({ length: schools }, (_, place) => YEARS.map((year) => ({ school: `school ${String(place)}`, type: 'primary', metric: id, year, value: 80 + 5 * normal(random) }))).flat());
    const { spreads, shifts } = plainShifts(figures, measured, 2024);
    const scales = shiftScale(spreads);
    return shifts.map(({ metric, offset, own, splits }) => {
      const scale = scales.get(metric) ?? { usual: 1, known: 1 };
      return shiftTail(offset / Math.max(scale.usual, own), { known: scale.known, freedom: NORMAL_TAIL, splits });
    });
  });
};

describe('how often chance puts the levels of a school so far apart', () => {
  it.each([[5, 1, 1000], [5, 30, 35], [10, 1, 600], [10, 30, 20], [20, 5, 60], [58, 1, 100], [58, 30, 4], [200, 1, 30], [200, 5, 6]] as const)(
    'is not said to be less than it is, for %d schools and %d metrics',
    (schools, metrics, districts) => {
      const said = chances(schools, metrics, districts);
      const series = schools * metrics * districts;
      for (const nominal of [0.02, 0.005, 0.001]) {
        const counted = said.filter((chance) => chance <= nominal).length / series;
        expect(counted).toBeLessThan(nominal * 1.2 + 3 * Math.sqrt(nominal / series));
      }
      expect(said.filter((chance) => chance <= 0.1).length / series).toBeGreaterThan(0.005);
    },
  );
});
