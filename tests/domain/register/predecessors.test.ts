import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolFigure } from '../../../src/domain/answers/schoolFigures.ts';
import { importId, metricId, schoolId } from '../../../src/domain/ids.ts';
import { overMergers, predecessorsOf, turnsOf } from '../../../src/domain/register/predecessors.ts';
import type { School } from '../../../src/domain/school.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const figure = (school: string, year: number, [numerator, denominator]: readonly [number, number], value: number | null): SchoolFigure => ({
  school: schoolId(school), metric: metricId('m'), year, value, numerator, denominator, status: 'reported', missing: 'none', source: { import: importId('i'), file: 0, row: 2, column: 0 },
});
const count = testMetric({ id: 'm' });
const rate = testMetric({ id: 'm', kind: 'rate', aggregation: 'ratio' });

/** Each of b, c and d may go into one before it in the list, in some year: so there is no circle. */
const mergers = array(option(record({ into: nat({ max: 2 }), year: integer({ min: 2019, max: 2023 }) })), { minLength: 3, maxLength: 3 });
const schoolsOf = (told: readonly ({ readonly into: number; readonly year: number } | null)[]): readonly School[] =>
  NAMES.map((id, at) => {
    const merger = told[at - 1] ?? null;
    return testSchool({ id, ...(merger ? { closed: merger.year - 1, lineage: [{ kind: 'mergedInto' as const, year: merger.year, other: schoolId(NAMES[merger.into % at] ?? 'a') }] } : {}) });
  });
const said = array(record({ school: constantFrom(...NAMES), year: integer({ min: 2018, max: 2023 }), numerator: nat({ max: 20 }), denominator: integer({ min: 1, max: 30 }), has: constantFrom(true, true, true, false) }), { maxLength: 24 });

/** Those that went into a, by hand: each with the year of its own merger. */
const partsOf = (told: Parameters<typeof schoolsOf>[0]): readonly (readonly [string, number])[] => {
  const into = (at: number): number => (told[at - 1]?.into ?? 0) % at;
  const reaches = (at: number): boolean => at === 0 || (told[at - 1] !== null && told[at - 1] !== undefined && reaches(into(at)));
  return [1, 2, 3].flatMap((at) => (reaches(at) ? [[NAMES[at] ?? '', told[at - 1]?.year ?? 0] as const] : []));
};

describe('figures over a merger', () => {
  it('are sums of counts, and rates by sums of numerators and denominators, of all who reported for themselves then', () => {
    assert(
      property(mergers, said, (told, rows) => {
        const schools = schoolsOf(told);
        const [a] = schools;
        if (!a) throw new Error('no school');
        const once = rows.filter((row, at) => rows.findIndex((one) => one.school === row.school && one.year === row.year) === at);
        for (const metric of [count, rate]) {
          const figures = once.map(({ school, year, numerator, denominator, has }) => figure(school, year, [numerator, denominator], has ? (metric === count ? numerator : (numerator / denominator) * 100) : null));
          const over = overMergers(a, figures, { metric, schools });
          for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) {
            const earlier = partsOf(told).filter(([, merged]) => year < merged).map(([name]) => name);
            const founded = partsOf(told).length > 1 && partsOf(told).every(([, merged]) => year < merged) && !once.some((row) => row.school === 'a' && row.year === year);
            const wanted = [...(founded ? [] : ['a']), ...earlier].map((name) => once.find((row) => row.school === name && row.year === year && row.has));
            const whole = earlier.length > 0 && wanted.every((row) => row !== undefined);
            const sum = (of: 'numerator' | 'denominator'): number => wanted.reduce((total, row) => total + (row?.[of] ?? 0), 0);
            const expected = whole ? (metric === count ? sum('numerator') : (sum('numerator') / sum('denominator')) * 100) : undefined;
            expect(over.get(year)?.figure.value).toEqual(expected);
            expect(over.get(year)?.parts.length).toBe(whole ? wanted.length : undefined);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are none of grades and scores, of what each school does for itself, nor of rates without numerators', () => {
    const schools = schoolsOf([{ into: 0, year: 2021 }, null, null]);
    const [a] = schools;
    if (!a) throw new Error('no school');
    const figures = [figure('a', 2020, [1, 2], 3), { ...figure('b', 2020, [1, 2], 4), numerator: null }];
    for (const metric of [testMetric({ id: 'm', kind: 'ordinal' }), testMetric({ id: 'm', kind: 'score', aggregation: 'mean' }), testMetric({ id: 'm', aggregation: 'median' }), testMetric({ id: 'm', aggregation: 'share' }), rate]) expect(overMergers(a, figures, { metric, schools }).size).toBe(0);
    expect(overMergers(a, figures, { metric: count, schools }).get(2020)?.figure.value).toBe(7);
  });

  it('begin with the year after the last that the other reported for itself', () => {
    const schools = [testSchool({ id: 'a' }), testSchool({ id: 'b', closed: 2020, lineage: [{ kind: 'mergedInto', year: 2020, other: schoolId('a') }] })];
    const figures = [2019, 2020].flatMap((year) => [figure('a', year, [1, 2], 3), figure('b', year, [1, 2], 4)]);
    expect(schools.slice(0, 1).flatMap((school) => turnsOf(school, schools))).toEqual([{ year: 2021, kind: 'merged', others: ['b'] }]);
    const [a] = schools;
    expect(a && [...overMergers(a, figures, { metric: count, schools }).keys()]).toEqual([2019, 2020]);
  });

  it('know who went in on the way, and where a line breaks', () => {
    const schools = [testSchool({ id: 'a' }), testSchool({ id: 'b', lineage: [{ kind: 'mergedInto', year: 2021, other: schoolId('a') }] }), testSchool({ id: 'c', lineage: [{ kind: 'mergedInto', year: 2019, other: schoolId('b') }] }), testSchool({ id: 'd', lineage: [{ kind: 'splitFrom', year: 2022, other: schoolId('a') }] })];
    expect(predecessorsOf(schoolId('a'), schools).map(({ school, before }) => [school.id, before])).toEqual([['b', 2021], ['c', 2019]]);
    expect(schools.slice(0, 1).flatMap((school) => turnsOf(school, schools))).toEqual([{ year: 2021, kind: 'merged', others: ['b'] }, { year: 2022, kind: 'split', others: ['d'] }]);
  });
});
