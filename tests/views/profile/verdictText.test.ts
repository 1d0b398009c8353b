import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../src/domain/metric.ts';
import { verdictText } from '../../../src/views/profile/verdictText.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { atLeast, standingOf } from './profileCases.ts';

const zh = { t: makeWords('zh').t, language: 'zh', basis: 'calendar' } as const;
const en = { t: makeWords('en').t, language: 'en', basis: 'calendar' } as const;
const say = (metric: Partial<Metric>, own: number | null, others: readonly number[], of = others.length): readonly [string, string] => {
  const standing = standingOf(metric, own, others);
  return [verdictText(standing, of, zh), verdictText(standing, of, en)];
};

describe('how a figure stands, in words', () => {
  it.each([
    ['a place', {}, 8, [1, 2, 3, 4, 5, 6, 7, 9, 10], ['高于 9 所同类校中的 7 所', 'higher than 7 of 9 similar schools']],
    ['a place with ties', {}, 5, [1, 2, 5, 5, 9], ['高于 5 所同类校中的 2 所，与 2 所持平', 'higher than 2 of 5 similar schools, level with 2']],
    ['the highest', {}, 9, [1, 2, 3, 4, 5], ['高于全部 5 所同类校', 'higher than all 5 similar schools']],
    ['the lowest', {}, 0, [1, 2, 3, 4, 5], ['低于全部 5 所同类校', 'lower than all 5 similar schools']],
    ['the lowest with others', {}, 1, [1, 1, 3, 4, 5], ['与 2 所同类校持平，低于其余 3 所', 'level with 2, lower than the other 3 similar schools']],
    ['all equal', {}, 3, [3, 3, 3, 3, 3], ['与全部 5 所同类校持平', 'level with all 5 similar schools']],
    ['where lower is better', { direction: 'lower' }, 2, [1, 3, 4, 5, 6], ['低于 5 所同类校中的 4 所', 'lower than 4 of 5 similar schools']],
    ['the worst where lower is better', { direction: 'lower' }, 9, [1, 3, 4, 5, 6], ['高于全部 5 所同类校', 'higher than all 5 similar schools']],
    ['at a norm', atLeast(4), 5, [4, 4, 6, 2, 3], ['已达标，5 所同类校中 3 所达标', 'at the norm, as are 3 of 5 similar schools']],
    ['short of a norm', atLeast(4), 3, [4, 4, 6, 2, 3], ['未达标，5 所同类校中 3 所达标', 'below the norm; 3 of 5 similar schools are at it']],
    ['not to be ranked', { rankable: false }, 3, [1, 2, 4, 5, 6], ['低于同类校中位数 4 次（5 所）', 'below the median of similar schools, 4 (5)']],
    ['yes or no', { kind: 'boolean' }, 1, [1, 1, 0, 1, 0], ['5 所同类校中 3 所为“是”', '3 of 5 similar schools say yes']],
    ['a grade', { kind: 'ordinal', levels: [{ zh: '差', en: 'bad' }, { zh: '好', en: 'good' }] }, 2, [1, 1, 1, 2, 2], ['高于同类校的中位等次“差”（5 所）', 'above the middle grade of similar schools, “bad” (5)']],
  ] as const)('%s', (_what, metric, own, others, said) => {
    expect(say(metric, own, others)).toEqual(said);
  });

  it('says that too few have a figure, but not where the page says that there are too few schools', () => {
    expect(say({}, 3, [1, 2, 4, 5], 7)).toEqual(['有数据的同类校不足 5 所，不作比较', 'under 5 similar schools with a figure, not compared']);
    expect(say({}, 3, [1, 2, 4, 5], 4)).toEqual(['', '']);
  });

  it('says of a missing figure why, and how many others have one', () => {
    expect(say({}, null, [1, 2, 3], 7)).toEqual(['本校无数值；有数据的同类校 3 / 7 所', 'no figure here; 3 of 7 similar schools have a figure']);
  });

  it('never speaks of a place where there is none to be had, and counts every other school once', () => {
    fc.assert(
      fc.property(
        fc.record({ direction: fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const, 'meet_norm' as const), rankable: fc.boolean(), kind: fc.constantFrom('count' as const, 'rate' as const) }),
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 }),
        (metric, own, others) => {
          const { verdict } = standingOf(metric, own, others);
          const placed = metric.rankable && metric.direction !== 'meet_norm' && others.length >= 5;
          expect(verdict?.kind === 'place').toBe(placed);
          if (verdict?.kind !== 'place') return;
          const worse = others.filter((other) => (metric.direction === 'lower' ? other > own : other < own)).length;
          expect([verdict.than, verdict.ties, verdict.n]).toEqual([worse, others.filter((other) => other === own).length, others.length]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
