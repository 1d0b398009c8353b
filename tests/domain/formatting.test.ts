import { describe, expect, it } from 'vitest';
import { formatBare, formatDifference, formatFigure, formatGrowth, formatNumber, formatValue } from '../../src/domain/formatting.ts';
import { testMetric } from '../support/testEngine.ts';

const count = testMetric({ id: 'drills', unit: { zh: '次', en: 'drills' } });
const rate = testMetric({ id: 'rate', kind: 'rate', unit: { zh: '%', en: '%' } });
const yes = testMetric({ id: 'yes', kind: 'boolean', unit: { zh: '', en: '' } });
const stars = testMetric({ id: 'stars', kind: 'ordinal', levels: [{ zh: '一星', en: 'One star' }, { zh: '二星', en: 'Two stars' }] });

describe('a number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-0.04, '0'],
    [12, '12'],
    [12.345, '12.3'],
    [1234.56, '1,235'],
    [-3.25, '−3.3'],
    [1_234_567, '1,234,567'],
  ])('%d is written %s in both languages', (value, text) => {
    expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([text, text]);
  });
});

describe('a value', () => {
  it('carries its unit, its sign or its word', () => {
    expect(formatValue(count, 12, 'zh')).toBe('12 次');
    expect(formatValue(count, 12, 'en')).toBe('12 drills');
    expect(formatValue(rate, 97.25, 'zh')).toBe('97.3%');
    expect([formatValue(yes, 1, 'zh'), formatValue(yes, 0, 'en')]).toEqual(['是', 'No']);
    expect(formatValue(stars, 2, 'zh')).toBe('二星');
    expect(formatBare(count, 12, 'zh')).toBe('12');
  });

  it('of a level that is not there is a number, not an error', () => {
    expect(formatValue(stars, 9, 'zh')).toBe('9');
  });

  it('of a share of schools is in percent whatever the metric', () => {
    expect(formatFigure(count, { value: 81.13, scale: 'percent' }, 'zh')).toBe('81.1%');
  });
});

describe('a change', () => {
  it('of a rate is in percentage points, of a count in its unit', () => {
    expect(formatDifference(rate, 3.2, 'zh')).toBe('+3.2 个百分点');
    expect(formatDifference(rate, -3.2, 'en')).toBe('−3.2 pp');
    expect(formatDifference(count, 2, 'zh')).toBe('+2 次');
    expect(formatDifference(count, -2, 'zh', 'percent')).toBe('−2 个百分点');
  });

  it('of nothing has no sign', () => {
    expect([formatDifference(count, 0, 'zh'), formatDifference(rate, 0.01, 'en')]).toEqual(['0 次', '0 pp']);
  });

  it('is not told in percent of zero', () => {
    expect(formatGrowth(5, 0, 'zh')).toBeNull();
    expect(formatGrowth(9, 8, 'zh')).toBe('+12.5%');
  });
});
