import { describe, expect, it } from 'vitest';
import { changeTone } from '../../src/domain/changeTone.ts';
import { headlineMetrics } from '../../src/domain/headlineMetrics.ts';
import { isExpected } from '../../src/domain/isExpected.ts';
import { testMetric, testWorkspace } from '../support/testEngine.ts';

const ids = (metrics: readonly string[], undone = false) =>
  headlineMetrics(testWorkspace({ metrics: metrics.map((id) => ({ id })), imports: [{ undone }] }).workspace, 3).map(({ id }) => id);

describe('the headline metrics', () => {
  it('are those a committee asks for first, then what else there is', () => {
    expect(ids(['x', 'y', 'drill_count', 'theme_party_day_count'])).toEqual(['theme_party_day_count', 'drill_count', 'x']);
  });

  it('leave out what only speaks of the report, and what no live import speaks of', () => {
    expect(ids(['submitted_on_time', 'x'])).toEqual(['x']);
    expect(ids(['x'], true)).toEqual([]);
  });
});

it('a school is expected from the year it opened to the year it closed, and always where these are not known', () => {
  const years = [2018, 2019, 2020, 2021];
  expect(years.map((year) => isExpected({ opened: 2019, closed: 2020 }, year))).toEqual([false, true, true, false]);
  expect(years.every((year) => isExpected({ opened: null, closed: null }, year))).toBe(true);
});

it('more is better only where the metric says so; where a norm is to be met, only more schools at it', () => {
  const tones = (['higher', 'lower', 'neutral', 'meet_norm'] as const).map((direction) => changeTone(testMetric({ id: 'm', direction }), 2, null));
  expect(tones).toEqual(['good', 'bad', 'even', 'even']);
  expect(changeTone(testMetric({ id: 'm', direction: 'meet_norm' }), -1, 'shareAtNorm')).toBe('bad');
  expect(changeTone(testMetric({ id: 'm' }), 0, null)).toBe('even');
});
