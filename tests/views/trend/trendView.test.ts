import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { metricId, schoolId } from '../../../src/domain/ids.ts';
import { trendAddress } from '../../../src/views/trend/address.ts';
import { trendQuestions } from '../../../src/views/trend/questions.ts';
import { trendView, yearsOnView } from '../../../src/views/trend/trendView.ts';
import { district, drills, figure } from '../../charts/samples.ts';
import { testSchool, testWorkspace } from '../../support/testEngine.ts';

const span = { first: 2017, last: 2022 };
const schools = [testSchool({ id: '甲', area: '东' }), testSchool({ id: '乙', type: 'junior' }), testSchool({ id: '丙', type: 'junior' })];
const annotations = [
  { metric: metricId('drills'), year: 2022, text: '二' }, { metric: metricId('drills'), year: 2018, text: '一' },
  { metric: metricId('drills'), year: 2009, text: '早' }, { metric: metricId('other'), year: 2022, text: '别' },
];
const view = (search: Readonly<Record<string, unknown>>) =>
  trendView({
    metric: drills,
    address: parse(trendAddress, search),
    workspace: { schools, basis: 'calendar', annotations },
    answers: {
      span,
      district: [2018, 2022].flatMap((year) => (['all', 'junior', 'primary'] as const).map((type) => district(year, { type }))),
      schools: [figure(2018, 4), figure(2022, 9, { school: schoolId('乙') })],
      areas: [2018, 2022].flatMap((year) => ['东', null].map((area) => ({ ...district(year), area }))),
      levels: [],
    },
  });

describe('the years on view', () => {
  it('hold every year between, also those without a figure', () => {
    expect(view({}).years).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it.each([
    [{ from: 2020, to: null }, [2020, 2021, 2022]],
    [{ from: 1900, to: 2018 }, [2017, 2018]],
    [{ from: 2021, to: 2019 }, [2017, 2018, 2019, 2020, 2021, 2022]],
  ])('asked for as %j are within those there are', (asked, years) => {
    expect(yearsOnView(asked, span)).toEqual(years);
  });
});

describe('what a trend shows', () => {
  it('is all types together, and each beside the others', () => {
    const { all, parts, latest } = view({});
    expect(all.district.map(({ year, type }) => [year, type])).toEqual([[2018, 'all'], [2022, 'all']]);
    expect(parts.map(({ type }) => type)).toEqual(['primary', 'junior']);
    expect(latest?.year).toBe(2022);
  });

  it('puts a chosen school into the chart of its type, in the colour of its place', () => {
    const { all, parts } = view({ schools: ['nobody', '乙', '甲'] });
    expect(all.schools.map(({ name, place }) => [name, place])).toEqual([['乙', 1], ['甲', 2]]);
    expect(parts.map((rows) => rows.schools.map(({ name }) => name))).toEqual([['甲'], ['乙']]);
  });
});

describe('the small charts', () => {
  it('are one an area, those of no area last, each with its own schools and norms', () => {
    const { parts } = view({ split: 'area', schools: ['甲', '乙'] });
    expect(parts.map(({ area, schools: drawn }) => [area, drawn.map(({ name }) => name)])).toEqual([['东', ['甲']], [null, ['乙']]]);
  });

  it('are not drawn of a single part, and only offered where there are several', () => {
    expect(view({ split: 'none' }).parts).toEqual([]);
    expect(view({}).splits).toEqual(['type', 'area', 'none']);
    expect(view({ types: ['junior'] })).toMatchObject({ parts: [], splits: [] });
  });
});

it('remarks stand in the order of their years, those of the metric and the years on view', () => {
  expect(view({ from: 2017 }).all.remarks.map(({ year, text }) => [year, text])).toEqual([[2018, '一'], [2022, '二']]);
  expect(view({ from: 2019 }).all.remarks.map(({ text }) => text)).toEqual(['二']);
  expect(view({}).parts.flatMap(({ remarks }) => remarks)).toEqual([]);
});

describe('the questions of the trend', () => {
  const { workspace } = testWorkspace({ schools: [{ id: '甲' }], metrics: [{ id: 'drills' }, { id: 'stars', kind: 'ordinal' }], imports: [{}] });
  const names = (search: Readonly<Record<string, unknown>>) => trendQuestions(parse(trendAddress, search), workspace).map(({ key }) => key[0]);

  it('are only those that the address needs', () => {
    expect(names({ metric: 'drills' })).toEqual(['yearSpan', 'metricTrend', 'silentSchools']);
    expect(names({ metric: 'stars', schools: ['甲'] })).toEqual(['yearSpan', 'metricTrend', 'schoolTrends', 'silentSchools', 'levelDistribution']);
    expect(names({ metric: 'drills', split: 'area' })).toEqual(['yearSpan', 'metricTrend', 'silentSchools', 'areaTrend']);
  });

  it('are about the first metric there is where the address names none that is known', () => {
    expect(trendQuestions(parse(trendAddress, { metric: 'gone' }), workspace)[1]?.key[1]).toBe('drills');
  });
});
