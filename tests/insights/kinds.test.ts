import { describe, expect, it } from 'vitest';
import type { NormCrossing } from '../../src/domain/answers/normCrossings.ts';
import type { UnusualChange } from '../../src/domain/answers/unusualChanges.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import { hold } from '../../src/insights/hold.ts';
import type { Insight } from '../../src/insights/insight.ts';
import { largeChange } from '../../src/insights/largeChange.ts';
import { longSilence } from '../../src/insights/longSilence.ts';
import { movedDenominator } from '../../src/insights/movedDenominator.ts';
import { normCrossing } from '../../src/insights/normCrossing.ts';
import { retriedBrand } from '../../src/insights/retriedBrand.ts';
import { returningProblem } from '../../src/insights/returningProblem.ts';
import { districtTrend, schoolTrend } from '../../src/insights/steadyTrend.ts';
import { tellOnce } from '../../src/insights/tellOnce.ts';

const source = { import: importId('x'), file: 0, row: 2, column: 3 };
const both = { source, sourceBefore: source };
const metric = metricId('drills');
const at = { metric, year: 2024 };
const change = (school: string, distance: number, rest: Partial<UnusualChange> = {}): UnusualChange => ({ ...at, ...both, school: schoolId(school), now: 3, before: 12, type: null, groupSize: 58, groupChange: 1, distance, n: 58, ...rest });
const crossing = (school: string, rest: Partial<NormCrossing> = {}): NormCrossing => ({ ...at, ...both, school: schoolId(school), now: 3, before: 12, least: 6, most: null, leastBefore: 6, mostBefore: null, n: 40, ...rest });
const series = (school: string, values: readonly number[]) => ({ school: schoolId(school), metric, points: values.map((value, place) => ({ year: 2025 - values.length + place, value, source })) });
const kindsOf = (insights: readonly Insight[]): readonly string[] => insights.map(({ key }) => key);

describe('what holds', () => {
  it('is what Benjamini and Hochberg let through at 10 %, once the family holds at its gate', () => {
    expect(hold([0.0001, 0.015, 0.5], 10, 0.02)).toEqual([true, true, false]);
    expect(hold([0.004, 0.009], 10, 0.02)).toEqual([false, false]);
    expect(hold([0.0019], 10, 0.02)).toEqual([true]);
    expect(hold([0.0019], 10, 0.015)).toEqual([false]);
    expect(hold([], 0, 0.02)).toEqual([]);
  });

  it('needs the more the more is tested', () => {
    expect(hold([0.0001], 100, 0.02)).toEqual([true]);
    expect(hold([0.0001], 1000, 0.02)).toEqual([false]);
  });
});

describe('a changed figure', () => {
  it('is told beyond chance, and not within it', () => {
    expect(largeChange({ tests: 2000, changes: [change('甲', -9), change('乙', 4)] }, []).insights.map(({ schools }) => schools)).toEqual([['甲']]);
    expect(largeChange({ tests: 2000, changes: [change('甲', -9, { n: 6 })] }, []).insights).toEqual([]);
  });

  it('is not told again as a bare change when it is a fall from the norm, nor when it leaps back', () => {
    const [fallen] = normCrossing([crossing('甲')]);
    const changes = largeChange({ tests: 10, changes: [change('甲', -9), change('乙', 9, { year: 2023 }), change('乙', -9), change('丙', 9)] }, []).insights;
    expect(kindsOf(tellOnce([...changes, ...(fallen ? [fallen] : [])]))).toEqual(['norm drills 2024 short false', 'change 丙 drills 2024', 'change 乙 drills 2023']);
  });
});

describe('a trend', () => {
  it('needs five years, and more of them the more is tested', () => {
    const rising = series('甲', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(schoolTrend({ tests: 100, series: [rising] }).insights).toMatchObject([{ kind: 'trend', slope: 1, year: 2024 }]);
    expect(schoolTrend({ tests: 100, series: [series('甲', [1, 2, 3, 4, 5])] }).insights).toEqual([]);
    expect(schoolTrend({ tests: 100, series: [series('甲', [5, 1, 4, 2, 9, 3, 7, 6, 8])] }).insights).toEqual([]);
  });

  it('of the district is told with how many schools are behind it, and only where it lasts until the year', () => {
    const medians = [1, 2, 3, 4, 5, 6, 7].map((median, place) => ({ metric, year: 2018 + place, median, n: 50 + place }));
    expect(districtTrend(medians, 2024).insights).toMatchObject([{ schools: [], n: [50, 56], slope: 1 }]);
    expect(districtTrend(medians, 2025)).toEqual({ tests: 0, insights: [] });
  });

  it('of a school is not told beside the same of the district', () => {
    const medians = [1, 2, 3, 4, 5, 6, 7, 8].map((median, place) => ({ metric, year: 2017 + place, median, n: 50 }));
    const found = [...districtTrend(medians, 2024).insights, ...schoolTrend({ tests: 2, series: [series('甲', [1, 2, 3, 4, 5, 6, 7, 8]), series('乙', [8, 7, 6, 5, 4, 3, 2, 1])] }).insights];
    expect(kindsOf(tellOnce(found)).toSorted()).toEqual(['trend  drills 2024', 'trend 乙 drills 2024']);
  });
});

describe('facts', () => {
  it('fall from the norm is told once a metric, those apart for whom the norm itself moved', () => {
    const found = normCrossing([crossing('甲'), crossing('乙'), crossing('丙', { now: 7, before: 7, least: 8 }), crossing('丁', { now: 9, least: null, leastBefore: null, most: 5, mostBefore: 5, before: 4 })]);
    expect(found.map((one) => one.kind === 'norm' && [one.schools, one.side, one.raised])).toEqual([[['甲', '乙'], 'short', false], [['丙'], 'short', true], [['丁'], 'over', false]]);
  });

  it('a school that fell silent is told once, whatever it is silent about', () => {
    const silence = { school: schoolId('甲'), year: 2024, last: 2021, value: 6, source, n: 40 };
    const found = longSilence([{ ...silence, metric }, { ...silence, metric: metricId('talks') }, { ...silence, school: schoolId('乙'), metric: null, value: null, source: null }]);
    expect(found.map((one) => [one.schools[0], one.kind === 'silence' && one.silences.length, one.target.screen])).toEqual([['甲', 2, 'data'], ['乙', 1, 'data']]);
    expect(tellOnce(found)[0]?.schools).toEqual(['乙']);
  });

  it('a problem is told once a category, the longest run first', () => {
    const run = { category: 'safety', year: 2024, n: 50 };
    expect(returningProblem([{ ...run, school: schoolId('甲'), first: 2022 }, { ...run, school: schoolId('乙'), first: 2019 }])).toMatchObject([{ schools: ['乙', '甲'], n: 50 }]);
  });

  it('a moved rate says how much of it is the denominator’s', () => {
    const move = { ...at, ...both, school: schoolId('甲'), now: 75, before: 50, numerator: 6, numeratorBefore: 6, denominator: 8, denominatorBefore: 12, n: 40 };
    const [same] = movedDenominator([move]);
    const [less] = movedDenominator([{ ...move, numerator: 6.6, now: 82.5 }]);
    expect(same?.kind === 'denominator' && same.part).toBeCloseTo(100, 6);
    expect(less?.kind === 'denominator' && less.part).toBeCloseTo((100 * Math.log(12 / 8)) / Math.log(82.5 / 50), 6);
  });

  it('norms come before curiosities, and a higher level before a lower', () => {
    const brand = { school: schoolId('甲'), programme: '一校一品', year: 2024, outcome: 'approved' as const, rejected: 2022, decided: 9, awarded: 4, source, sourceRejected: source };
    const found = tellOnce([...retriedBrand([{ ...brand, level: 'district' }, { ...brand, level: 'city' }]), ...normCrossing([crossing('甲')])]);
    expect(found.map((one) => (one.kind === 'retry' ? one.brand.level : one.kind))).toEqual(['norm', 'city', 'district']);
  });
});
