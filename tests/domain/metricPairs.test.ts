import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricId, schoolId } from '../../src/domain/ids.ts';
import { kendall } from '../../src/domain/kendall.ts';
import { FEWEST_SCHOOLS, metricPairs, toldPairs, type PairFigure } from '../../src/domain/metricPairs.ts';
import { seeded } from '../benchmarks/seeded.ts';
import { testMetric } from '../support/testEngine.ts';

const figure = (school: number, metric: string, value: number | null, parts: Partial<PairFigure> = {}): PairFigure => ({ school: schoolId(`s${school}`), metric: metricId(metric), value, numerator: null, denominator: null, ...parts });
const schools = Array.from({ length: 24 }, (_, place) => place);
const rates = ['a', 'b'].map((id) => testMetric({ id, kind: 'rate' }));

describe('the pairs of metrics of a year', () => {
  it('are those with twenty schools or more, whatever else is missing', () => {
    assert(
      property(array(record({ school: integer({ min: 0, max: 29 }), metric: constantFrom('a', 'b', 'c'), value: constantFrom(null, 1, 2, 3) }), { maxLength: 160 }), (lines) => {
        const unique = [...new Map(lines.map((line) => [`${line.school} ${line.metric}`, line])).values()];
        const { pairs } = metricPairs(unique.map(({ school, metric, value }) => figure(school, metric, value)), ['a', 'b', 'c'].map((id) => testMetric({ id, kind: 'score' })));
        const of = (metric: string) => new Set(unique.filter((line) => line.metric === metric && line.value !== null).map(({ school }) => school));
        const value = (school: number, metric: string) => unique.find((line) => line.school === school && line.metric === metric)?.value;
        const apart = (both: readonly number[], metric: string): number => both.length - Math.max(0, ...[1, 2, 3].map((one) => both.filter((school) => value(school, metric) === one).length));
        const wanted = (['ab', 'ac', 'bc'] as const).filter(([one = '', other = '']) => {
          const both = [...of(one)].filter((school) => of(other).has(school));
          return both.length >= FEWEST_SCHOOLS && apart(both, one) >= 5 && apart(both, other) >= 5;
        });
        expect(pairs.map(({ one, other }) => `${one}${other}`)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('leave out rates of one denominator, a figure that is part of the other, and counts never above another of their kind', () => {
    const shared = schools.flatMap((school) => [figure(school, 'a', school, { denominator: 40 + school }), figure(school, 'b', 50 - school, { denominator: 40 + school })]);
    expect(metricPairs(shared, rates)).toEqual({ pairs: [], related: 1 });
    const numerator = schools.flatMap((school) => [figure(school, 'a', school, { numerator: school * 3 }), figure(school, 'b', school * 3)]);
    expect(metricPairs(numerator, rates).related).toBe(1);
    const part = schools.flatMap((school) => [figure(school, 'a', school % 5), figure(school, 'b', (school % 5) + (school % 3))]);
    const counts = ['a', 'b'].map((id) => testMetric({ id, kind: 'count' }));
    expect(metricPairs(part, counts).related).toBe(1);
    expect(metricPairs(part, rates).related).toBe(0);
  });

  it('are none where a single school makes the relation', () => {
    const single = schools.flatMap((school) => [figure(school, 'a', school === 3 ? 0 : 1), figure(school, 'b', school === 3 ? 1 : 0)]);
    expect(metricPairs(single, rates)).toEqual({ pairs: [], related: 0 });
  });

  it('are told where a relation was planted, and seldom where there is none', () => {
    const random = seeded(7);
    let told = 0;
    let planted = 0;
    for (let district = 0; district < 40; district++) {
      const tested = Array.from({ length: 30 }, (_, pair) => {
        const pairs = Array.from({ length: 40 }, () => {
          const x = random();
          return { x, y: district % 2 === 0 && pair === 0 ? x + random() * 0.4 : random() };
        });
        const result = kendall(pairs);
        return { one: metricId(`one${pair}`), other: metricId('other'), pairs, kendall: result ?? { tau: 0, n: 0, p: 1, interval: null } };
      });
      const found = toldPairs(tested);
      if (district % 2 === 0) planted += found[0]?.one === metricId('one0') ? 1 : 0;
      else told += found.length > 0 ? 1 : 0;
    }
    expect(planted).toBe(20);
    expect(told).toBeLessThanOrEqual(5);
  });
});
