import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatScale, type HeatClass } from '../../src/domain/heatScale.ts';
import type { Norm } from '../../src/domain/metric.ts';
import { testMetric } from '../support/testEngine.ts';

const norm = (value: number, bound: Norm['bound'] = 'atLeast'): Norm => ({ schoolTypes: 'all', fromYear: null, toYear: null, bound, value, note: { zh: '', en: '' } });
const cells = (values: readonly number[], norms: readonly Norm[] = []) => values.map((value) => ({ value, norms }));
const within = ({ low, high }: HeatClass, value: number, whole: boolean): boolean => (low === null || value >= low - 1e-6) && (high === null || (whole ? value <= high : value < high + 1e-6));

describe('the colours of a metric', () => {
  it('without a norm put each value into the class that its legend says, for any values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 80 }), fc.boolean(), (values, rate) => {
        const metric = testMetric({ id: 'x', kind: rate ? 'rate' : 'count' });
        const { classes, classOf } = heatScale({ metric, cells: cells(values) });
        for (const value of values) {
          const found = classes[classOf(value, [])];
          expect(found && within(found, value, !rate), `${value} in ${JSON.stringify(found)}`).toBe(true);
        }
        expect(classes.map(({ strength }) => strength)).toEqual(classes.map(({ strength }) => strength).toSorted((one, two) => one - two));
      }),
      { numRuns: 150 },
    );
  });

  it('around a norm say how far short, and that beyond a norm that is only to be met is simply at it', () => {
    const met = testMetric({ id: 'met', direction: 'meet_norm', norms: [norm(12)] });
    const { kind, classes, classOf } = heatScale({ metric: met, cells: cells([12, 40, 6, 9, 11, 12], [norm(12)]) });
    expect(kind).toBe('norm');
    expect(classOf(12, [norm(12)])).toBe(classOf(40, [norm(12)]));
    expect(classes[classOf(40, [norm(12)])]?.side).toBe('at');
    expect(classes.some(({ side }) => side === 'beyond')).toBe(false);
    expect(classes[classOf(6, [norm(12)])]).toMatchObject({ side: 'short', strength: 1 });
    expect(classes[classOf(5, [])]?.side).toBe('plain');
  });

  it('around a norm put each distance into the class that its legend says, for any values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom<Norm['bound']>('atLeast', 'atMost'), (values, at, bound) => {
        const metric = testMetric({ id: 'x', direction: 'higher', norms: [norm(at, bound)] });
        const { classes, classOf } = heatScale({ metric, cells: cells(values, [norm(at, bound)]) });
        for (const value of values) {
          const margin = bound === 'atLeast' ? value - at : at - value;
          const found = classes[classOf(value, [norm(at, bound)])];
          expect(found?.side).toBe(margin === 0 ? 'at' : margin < 0 ? 'short' : 'beyond');
          expect(margin === 0 || (found && within(found, Math.abs(margin), true)), `${margin} in ${JSON.stringify(found)}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of levels are one each', () => {
    const levels = testMetric({ id: 'grade', kind: 'ordinal', levels: [{ zh: '差', en: '' }, { zh: '中', en: '' }, { zh: '好', en: '' }] });
    const { classes, classOf } = heatScale({ metric: levels, cells: [] });
    expect([1, 2, 3].map((level) => classes[classOf(level, [])]?.low)).toEqual([1, 2, 3]);
    expect(heatScale({ metric: testMetric({ id: 'yes', kind: 'boolean' }), cells: [] }).classes.map(({ low }) => low)).toEqual([0, 1]);
  });
});
