import { describe, expect, it } from 'vitest';
import type { Norm } from '../../src/domain/metric.ts';
import { normsFor, normStanding } from '../../src/domain/normStanding.ts';
import { testMetric } from '../support/testEngine.ts';

const norm = (rest: Partial<Norm>): Norm => ({ schoolTypes: 'all', fromYear: null, toYear: null, bound: 'atLeast', value: 10, note: { zh: '', en: '' }, ...rest });

describe('a school and its norm', () => {
  it('beyond a lower bound is simply at the norm', () => {
    expect([9, 10, 30].map((value) => normStanding([norm({})], value))).toEqual(['short', 'at', 'at']);
  });

  it('over an upper bound is over it', () => {
    expect([0, 1].map((value) => normStanding([norm({ bound: 'atMost', value: 0 })], value))).toEqual(['at', 'over']);
  });

  it('without a norm stands nowhere', () => {
    expect(normStanding([], 3)).toBeNull();
  });

  it('is measured by the norms of its type in force that year', () => {
    const metric = testMetric({ id: 'drills', norms: [norm({ schoolTypes: ['kindergarten'], value: 4 }), norm({ schoolTypes: ['primary'], fromYear: 2014, toYear: 2020 })] });
    expect(normsFor(metric, 'kindergarten', 1990).map(({ value }) => value)).toEqual([4]);
    expect([2013, 2014, 2020, 2021].map((year) => normsFor(metric, 'primary', year).length)).toEqual([0, 1, 1, 0]);
    expect(normsFor(metric, 'senior', 2016)).toEqual([]);
  });
});
