import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import type { Norm } from '../../src/domain/metric.ts';
import { ranksOf, whyNotRanked } from '../../src/domain/ranks.ts';
import { testMetric } from '../support/testEngine.ts';

const atLeast = (value: number): Norm => ({ schoolTypes: 'all', fromYear: null, toYear: null, bound: 'atLeast', value, note: { zh: '', en: '' } });
const figures = (values: readonly number[], norms: readonly Norm[] = []) => values.map((value, place) => ({ school: schoolId(`s${String(place).padStart(3, '0')}`), value, norms }));
const more = testMetric({ id: 'more' });

describe('ranks', () => {
  it('are shared by equals, and leave out as many after them', () => {
    const ranks = ranksOf({ metric: more, usual: 1, figures: figures([9, 7, 9, 5, 7, 1]) });
    expect(ranks.map(({ value, rank, tied }) => [value, rank, tied])).toEqual([[9, 1, true], [9, 1, true], [7, 3, true], [7, 3, true], [5, 5, false], [1, 6, false]]);
  });

  it('are one more than how many schools are better, for any figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 40 }), fc.constantFrom<'higher' | 'lower'>('higher', 'lower'), (values, direction) => {
        const ranks = ranksOf({ metric: { ...more, direction }, usual: 1, figures: figures(values) });
        expect(ranks).toHaveLength(values.length);
        for (const { value, rank } of ranks) expect(rank).toBe(1 + values.filter((other) => (direction === 'higher' ? other > value : other < value)).length);
      }),
      { numRuns: 100 },
    );
  });

  it('share the first where a norm is only to be met, however far beyond', () => {
    const metric = testMetric({ id: 'met', direction: 'meet_norm', norms: [atLeast(12)] });
    const ranks = ranksOf({ metric, usual: 1, figures: figures([12, 30, 12, 8, 11], [atLeast(12)]) });
    expect(ranks.map(({ value, rank }) => [value, rank])).toEqual([[30, 1], [12, 1], [12, 1], [11, 4], [8, 5]]);
  });

  it('say when the one before is too near to be told apart', () => {
    expect(ranksOf({ metric: more, usual: 3, figures: figures([20, 18, 10, 10, 7]) }).map(({ close }) => close)).toEqual([false, true, false, false, false]);
  });

  it('are not given under five schools', () => {
    expect(ranksOf({ metric: more, usual: 1, figures: figures([1, 2, 3, 4]) })).toEqual([]);
  });

  it.each([
    ['notRankable', { rankable: false }],
    ['kind', { kind: 'ordinal' as const }],
    ['kind', { kind: 'boolean' as const }],
    ['neutral', { direction: 'neutral' as const }],
    ['noNorm', { direction: 'meet_norm' as const }],
  ])('are not given, and why: %s', (why, rest) => {
    const metric = testMetric({ id: 'x', ...rest });
    expect(whyNotRanked(metric)).toBe(why);
    expect(ranksOf({ metric, usual: 1, figures: figures([1, 2, 3, 4, 5]) })).toEqual([]);
  });
});
