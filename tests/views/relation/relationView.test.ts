import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricsOfSchool } from '../../../src/domain/answers/metricsOfSchools.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import { isExpected } from '../../../src/domain/isExpected.ts';
import { kendall } from '../../../src/domain/kendall.ts';
import { findingOf, findingText, tauText } from '../../../src/views/relation/relationFinding.ts';
import { relationRowsOf } from '../../../src/views/relation/relationRowsOf.ts';
import { relationSheet } from '../../../src/views/relation/relationSheet.ts';
import { relationView } from '../../../src/views/relation/relationView.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { drills, rate } from '../../charts/samples.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

const t = makeWords('zh').getFixedT('zh');
const YEARS = [2018, 2019, 2020, 2021];
const schools = Array.from('甲乙丙丁戊己庚辛').map((id, place) => testSchool({ id, type: place % 3 === 0 ? 'junior' : 'primary', pupils: place === 2 ? null : 100 * (place + 1), opened: place === 7 ? 2020 : null, closed: place === 6 ? 2019 : null }));

const row = (school: string, year: number, x: number | null, y: number | null, colour: number | null = null): MetricsOfSchool => ({ school: schoolId(school), year, values: [x, y, null, colour], soft: false });

const answers = fc.uniqueArray(
  fc.record({ school: fc.constantFrom(...schools.map(({ id }) => String(id))), year: fc.constantFrom(...YEARS), x: fc.option(fc.integer({ min: 0, max: 6 })), y: fc.option(fc.integer({ min: 0, max: 100 })) }),
  { selector: (one) => `${one.school} ${one.year}`, maxLength: 32 },
);

const viewOf = (answer: readonly MetricsOfSchool[], rest: Partial<Parameters<typeof relationView>[0]> = {}) =>
  relationView({ subject: { x: drills, y: rate, size: 'pupils', colour: null }, answer, schools, chosen: [], years: YEARS, t, language: 'zh', ...rest });

const yearWith = (xs: readonly number[], ys: readonly number[]) => {
  const [year] = viewOf(xs.map((x, place) => row(schools[place]?.id ?? '', 2018, x, ys[place] ?? 0))).years;
  if (!year) throw new Error('no year');
  return year;
};

describe('the relation of two metrics', () => {
  it('draws each year the schools with both figures, and counts aside those with one', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { years } = viewOf(given.map(({ school, year, x, y }) => row(school, year, x, y)));
        for (const { year, dots, onlyX, onlyY, of, kendall: found } of years) {
          const here = given.filter((one) => one.year === year);
          const both = here.filter(({ x, y }) => x !== null && y !== null);
          expect(dots.map(({ school, x, y }) => `${school} ${x} ${y}`).toSorted()).toEqual(both.map(({ school, x, y }) => `${school} ${x} ${y}`).toSorted());
          expect([onlyX, onlyY]).toEqual([here.filter(({ x, y }) => x !== null && y === null).length, here.filter(({ x, y }) => x === null && y !== null).length]);
          expect(of).toBe(schools.filter((school) => isExpected(school, year) || here.some((one) => school.id === schoolId(one.school) && (one.x !== null || one.y !== null))).length);
          expect(found).toEqual(kendall(both.map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }))));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its axes over the years, and holds every school in them', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const view = viewOf(given.map(({ school, year, x, y }) => row(school, year, x, y)));
        const dots = view.years.flatMap((year) => year.dots);
        expect(dots.every(({ x, y }) => x >= view.ranges.x.min && x <= view.ranges.x.max && y >= view.ranges.y.min && y <= view.ranges.y.max)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('breaks the way of a school at a gap and where a definition changed', () => {
    const changed = testMetric({ id: 'changed', kind: 'count', definitionChanges: [{ year: 2019, note: { zh: '改', en: 'changed' } }] });
    const view = viewOf([row('甲', 2018, 1, 1), row('甲', 2019, 2, 2), row('甲', 2021, 4, 4), row('乙', 2020, 1, 1), row('乙', 2021, 2, 2)], { subject: { x: changed, y: rate, size: null, colour: null } });
    const partsOn = (place: number): readonly (readonly number[])[] => {
      const on = view.years[place];
      if (!on) throw new Error('no year');
      return relationRowsOf({ view, on, chosen: [schoolId('甲')], turns: new Map(), basis: 'calendar', t }).trails.flatMap(({ parts }) => parts.map((part) => part.map(({ year }) => year)));
    };
    expect(partsOn(3)).toEqual([[2018], [2019], [2021]]);
    expect(partsOn(1)).toEqual([[2018], [2019]]);
  });

  it('does not lead the way of a school over its own merger', () => {
    const view = viewOf([2018, 2019, 2020, 2021].map((year) => row('甲', year, year - 2017, 50)), { subject: { x: testMetric({ id: 'steady', kind: 'count' }), y: testMetric({ id: 'even', kind: 'rate' }), size: null, colour: null } });
    const on = view.years.at(-1);
    if (!on) throw new Error('no year');
    const [trail] = relationRowsOf({ view, on, chosen: [schoolId('甲')], turns: new Map([[schoolId('甲'), [{ year: 2020, kind: 'merged', others: ['乙小学'] }]]]), basis: 'calendar', t }).trails;
    expect(trail?.parts.map((part) => part.map(({ year }) => year))).toEqual([[2018, 2019], [2020, 2021]]);
  });

  it('draws no line under ten schools, nor through grades', () => {
    const many = Array.from('甲乙丙丁戊己庚辛壬癸').map((id) => testSchool({ id }));
    const lineOf = (count: number, rest: Partial<Parameters<typeof relationView>[0]> = {}) => {
      const view = viewOf(many.slice(0, count).map(({ id }, place) => row(id, 2018, 1 + (place % 3), 10 * (place % 3) + place)), { schools: many, years: [2018], ...rest });
      const [on] = view.years;
      if (!on) throw new Error('no year');
      expect(on.dots.length).toBe(count);
      return relationRowsOf({ view, on, chosen: [], turns: new Map(), basis: 'calendar', t }).line;
    };
    const grade = testMetric({ id: 'grade', kind: 'ordinal', levels: ['差', '中', '好'].map((zh) => ({ zh, en: zh })) });
    expect(lineOf(10)).not.toBeNull();
    expect(lineOf(9)).toBeNull();
    expect(lineOf(10, { subject: { x: grade, y: rate, size: null, colour: null } })).toBeNull();
  });

  it('groups by a third metric in thirds, those without one apart', () => {
    const view = viewOf(schools.slice(0, 7).map(({ id }, place) => row(id, 2018, place, 50, place === 6 ? null : place)), { subject: { x: drills, y: rate, size: null, colour: drills } });
    expect(view.groups.map(({ name }) => name)).toEqual(['≤ 1.7', '1.7 至 3.3', '> 3.3', '缺报']);
    expect(view.years[0]?.dots.map(({ group }) => group)).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  it('says nothing under five schools, and no more than the test allows', () => {
    expect(findingOf(yearWith([1, 2, 3, 4], [1, 2, 3, 4]))).toBe('few');
    expect(findingOf(yearWith([1, 1, 1, 1, 1], [1, 2, 3, 4, 5]))).toBe('even');
    expect(findingOf(yearWith([1, 2, 3, 4, 5], [3, 1, 5, 2, 4]))).toBe('none');
    expect(findingOf(yearWith([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]))).toBe('together');
    expect(findingText(yearWith([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]), t)).toBe('一项高的学校，另一项往往低。τ-b −1.00，p = 0.003，n = 6。');
    expect(tauText(-0.004)).toBe('0.00');
  });

  it('saves the schools of the year with both figures, and what they come to', () => {
    const view = viewOf([row('甲', 2018, 3, 50), row('丙', 2018, 4, 60), row('乙', 2018, 4, null)]);
    const [on] = view.years;
    if (!on) throw new Error('no year');
    const { columns, rows } = relationSheet({ view, on, t, language: 'zh', year: '2018 年' });
    expect(columns).toEqual(['学校', '类型', '覆盖率（%）', '演练（次）', '学生数', '说明']);
    expect(rows).toEqual([
      ['甲', '初中', 50, 3, 100, ''],
      ['丙', '小学', 60, 4, null, ''],
      ['高低是否一致', null, null, null, null, '2 / 7 所；两项都有数的学校不足 5 所，不作判断。'],
    ]);
  });
});
