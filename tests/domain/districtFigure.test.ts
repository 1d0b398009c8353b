import { describe, expect, it } from 'vitest';
import type { DistrictFigures } from '../../src/domain/answers/districtFigures.ts';
import { districtChange, districtFigure } from '../../src/domain/districtFigure.ts';
import { metricId } from '../../src/domain/ids.ts';
import { testMetric } from '../support/testEngine.ts';

const row = (rest: Partial<DistrictFigures>): DistrictFigures => ({
  metric: metricId('m'), year: 2021, type: 'all', n: 8, expected: 9, derived: 0, approximate: 0, sum: 328, mean: 41, lowest: 17, lowerQuartile: 34, median: 39,
  upperQuartile: 48.5, highest: 76, medianLevel: null, pairs: 0, numerator: null, denominator: null, withNorm: 0, atNorm: 0, before: null, ...rest,
});
const before: NonNullable<DistrictFigures['before']> = {
  n: 4, sumNow: 20, sumBefore: 16, medianNow: 5, medianBefore: 4, pairs: 4, numeratorNow: 30, denominatorNow: 60, numeratorBefore: 10, denominatorBefore: 50,
  withNorm: 4, atNormNow: 3, atNormBefore: 1,
};
const rate = testMetric({ id: 'm', kind: 'rate', aggregation: 'ratio' });

describe('a district rate', () => {
  it('is weighted when every school counted has numerator and denominator', () => {
    expect(districtFigure(rate, row({ pairs: 8, numerator: 33, denominator: 100 }))).toEqual({ value: 33, basis: 'weighted', scale: 'metric' });
  });

  it('is the simple mean, and says so, when one of them has not: 41 and not 33', () => {
    expect(districtFigure(rate, row({ pairs: 7, numerator: 33, denominator: 100 }))).toEqual({ value: 41, basis: 'simple', scale: 'metric' });
  });
});

describe('other district figures', () => {
  it('are shares of schools for yes-or-no and for norms', () => {
    expect(districtFigure(testMetric({ id: 'm', kind: 'boolean' }), row({ mean: 0.75 }))).toMatchObject({ value: 75, basis: 'shareYes' });
    expect(districtFigure(testMetric({ id: 'm', aggregation: 'share' }), row({ withNorm: 8, atNorm: 6 }))).toMatchObject({ value: 75, basis: 'shareAtNorm' });
  });

  it('fall back to the median where no norm is in force', () => {
    expect(districtFigure(testMetric({ id: 'm', aggregation: 'share' }), row({}))).toMatchObject({ value: 39, basis: 'median' });
  });

  it('of an ordinal are a level, never a mean', () => {
    const stars = testMetric({ id: 'm', kind: 'ordinal', aggregation: 'mean' });
    expect(districtFigure(stars, row({ medianLevel: 3 }))).toEqual({ value: 3, basis: 'medianLevel', scale: 'level' });
    expect(districtChange(stars, row({ medianLevel: 3, before }))).toBeNull();
  });
});

describe('the change on last year', () => {
  it('is over the schools with both years, and says how many', () => {
    expect(districtChange(testMetric({ id: 'm', aggregation: 'sum' }), row({ before }))).toEqual({ now: 20, before: 16, n: 4, basis: 'sum', scale: 'metric' });
    expect(districtChange(rate, row({ pairs: 8, numerator: 1, denominator: 2, before }))).toMatchObject({ now: 50, before: 20, basis: 'weighted' });
    expect(districtChange(testMetric({ id: 'm', aggregation: 'share' }), row({ withNorm: 8, atNorm: 6, before }))).toMatchObject({ now: 75, before: 25, n: 4 });
  });

  it('is simple where a pair is missing in either year', () => {
    expect(districtChange(rate, row({ pairs: 8, numerator: 1, denominator: 2, before: { ...before, pairs: 3 } }))).toMatchObject({ now: 5, before: 4, basis: 'simple' });
  });

  it('is not told across a change of definition, nor where no school has both years', () => {
    const changed = testMetric({ id: 'm', definitionChanges: [{ year: 2021, note: { zh: '', en: '' } }] });
    expect(districtChange(changed, row({ before }))).toBeNull();
    expect(districtChange(testMetric({ id: 'm' }), row({}))).toBeNull();
  });
});
