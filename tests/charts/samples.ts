import { brandFlowChart } from '../../src/charts/brand/brandFlowChart.ts';
import { findingHeatChart } from '../../src/charts/findings/findingHeatChart.ts';
import { brandOutcomesChart } from '../../src/charts/brand/brandOutcomesChart.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { BrandRecord } from '../../src/domain/answers/brandRecords.ts';
import { brandChains } from '../../src/domain/brandChains.ts';
import { brandCounts } from '../../src/domain/brandCounts.ts';
import { brandFlow } from '../../src/domain/brandFlow.ts';
import { consoleChart } from '../../src/charts/consoleChart.ts';
import { levelChart } from '../../src/charts/levelChart.ts';
import type { Look, ThemeName } from '../../src/charts/look.ts';
import { relationChart } from '../../src/charts/relation/relationChart.ts';
import type { RelationRows } from '../../src/charts/relation/relationRows.ts';
import { profileTrendsChart } from '../../src/charts/profile/profileTrendsChart.ts';
import type { ProfileTrendsRows } from '../../src/charts/profile/profileTrendsRows.ts';
import { reportingChart } from '../../src/charts/reportingChart.ts';
import { normLines } from '../../src/charts/trend/normLines.ts';
import { trendChart } from '../../src/charts/trend/trendChart.ts';
import { trendSmallChart } from '../../src/charts/trend/trendSmallChart.ts';
import type { TrendRows } from '../../src/charts/trend/trendRows.ts';
import { spreadSamples } from './spreadSamples.ts';
import { makeLook } from '../../src/app/theme/makeLook.ts';
import type { Language } from '../../src/domain/bilingual.ts';
import type { DistrictFigures } from '../../src/domain/answers/districtFigures.ts';
import type { SchoolFigure } from '../../src/domain/answers/schoolFigures.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import { makeWords } from '../../src/words/translate.ts';
import { testMetric } from '../support/testEngine.ts';

export const lookOf = (language: Language, theme: ThemeName = 'light'): Look => makeLook(theme, language, makeWords(language).t);

export const drills = testMetric({
  id: 'drills', name: { zh: '演练', en: 'Drills' }, unit: { zh: '次', en: 'drills' }, aggregation: 'share', direction: 'meet_norm',
  norms: [{ schoolTypes: 'all', fromYear: 2020, toYear: null, bound: 'atLeast', value: 10, note: { zh: '', en: '' } }],
  definitionChanges: [{ year: 2019, note: { zh: '改', en: 'changed' } }],
});
export const rate = testMetric({ id: 'rate', name: { zh: '覆盖率', en: 'Coverage' }, kind: 'rate', aggregation: 'ratio', unit: { zh: '%', en: '%' } });
const stars = testMetric({ id: 'stars', name: { zh: '星级', en: 'Stars' }, kind: 'ordinal', aggregation: 'distribution', levels: [{ zh: '一星', en: 'One' }, { zh: '二星', en: 'Two' }] });

export const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];

export const district = (year: number, rest: Partial<DistrictFigures> = {}): DistrictFigures => ({
  metric: metricId('drills'), year, type: 'all', n: 8, expected: 9, derived: 1, approximate: 0, sum: 80, mean: 10, lowest: 4, lowerQuartile: 8, median: 10,
  upperQuartile: 12, highest: 15, medianLevel: null, pairs: 0, numerator: null, denominator: null, withNorm: year >= 2020 ? 8 : 0, atNorm: year >= 2020 ? 6 : 0,
  before: null, ...rest,
});

export const figure = (year: number, value: number | null, rest: Partial<SchoolFigure> = {}): SchoolFigure => ({
  school: schoolId('甲'), metric: metricId('drills'), year, value, numerator: null, denominator: null, status: 'reported', missing: 'none',
  source: { import: importId('import-1'), file: 0, row: year, column: 2 }, ...rest,
});

export const trendRows = (rest: Partial<TrendRows> = {}): TrendRows => ({
  metric: drills, years: YEARS, basis: 'calendar', type: 'all',
  district: [district(2017), district(2018), district(2019), district(2021), district(2022, { n: 4 })],
  norms: normLines(drills, ['primary'], YEARS),
  schools: [{ id: schoolId('甲'), name: '甲小学', place: 0, figures: [figure(2018, 9), figure(2019, 11, { status: 'derived' }), figure(2021, 12), figure(2021, 15, { status: 'aim' }), figure(2022, null)] }],
  mean: true, remarks: [], aims: false, range: null, ...rest,
});

const brandRecord = (school: string, year: number, outcome: BrandRecord['outcome'], rest: Partial<BrandRecord> = {}): BrandRecord => ({
  school: schoolId(school), year, programme: '一校一品', level: 'city', batch: '第一批', outcome, decides: outcome === 'approved' || outcome === 'rejected', source: { import: importId('import-1'), file: 0, row: year }, ...rest,
});
const brands: readonly BrandRecord[] = [
  brandRecord('甲', 2020, 'rejected'), brandRecord('甲', 2021, 'approved'), brandRecord('甲', 2022, 'achieved'), brandRecord('乙', 2020, 'shortlisted'), brandRecord('乙', 2021, 'approved'),
  brandRecord('丙', 2020, 'rejected'), brandRecord('丁', 2021, 'applied'), brandRecord('戊', 2021, 'rejected'), brandRecord('戊', 2022, 'rejected'), brandRecord('己', 2022, 'rechecked', { level: 'district', batch: '' }),
];
const dot = (school: string, x: number, y: number, rest: Partial<RelationRows['dots'][number]> = {}): RelationRows['dots'][number] => ({
  school: schoolId(school), name: `${school}小学`, type: 'primary', x, y, size: 300, group: 0, place: null, soft: false, ...rest,
});

const relationRows = (rest: Partial<RelationRows> = {}): RelationRows => ({
  x: drills, y: rate, year: 2022, basis: 'calendar',
  dots: [dot('甲', 8, 70), dot('乙', 8, 70, { soft: true }), dot('丙', 12, 90, { place: 0, group: 1 }), dot('丁', 11, 85, { size: null })],
  groups: [{ name: '小学', mark: 1, colour: { series: 1 } }, { name: '初中', mark: 4, colour: { depth: 0.5 } }],
  most: 900, ranges: { x: { min: 0, max: 16, interval: 4 }, y: { min: 0, max: 100, interval: 25 } },
  norms: { x: normLines(drills, ['primary'], [2022]), y: [] },
  trails: [{ name: '丙小学', place: 0, parts: [[{ year: 2020, x: 9, y: 80 }, { year: 2021, x: 10, y: 82 }], [{ year: 2022, x: 12, y: 90 }]], turns: [] }],
  line: { slope: 4, intercept: 40 }, counted: { n: 4, of: 6 }, finding: '看不出关系。', ...rest,
});

export const profileTrendsRows = (rest: Partial<ProfileTrendsRows> = {}): ProfileTrendsRows => ({
  turns: [], over: new Map(),
  school: { id: schoolId('甲'), name: '甲小学', type: 'primary' }, years: YEARS, basis: 'calendar', metrics: [drills, rate],
  own: [figure(2018, 9), figure(2019, 11, { status: 'derived' }), figure(2020, null, { missing: 'not_mentioned' }), figure(2021, 12), figure(2022, 10), figure(2021, 70, { metric: rate.id }), figure(2022, 80, { metric: rate.id })],
  group: YEARS.flatMap((year) => [drills, rate].map(({ id }) => ({ metric: id, year, n: year === 2022 ? 4 : 7, lowerQuartile: 8, median: 9, upperQuartile: 11 }))), ...rest,
});

/** Every builder of the charts room with rows it draws: what the tests walk. A new builder needs a line here. */
export const samples: Readonly<Record<string, (look: Look) => Drawing>> = {
  trendChart: (look) => trendChart(trendRows({ aims: true }), look),
  brandOutcomesChart: (look) => brandOutcomesChart({ groups: brandCounts(brands, 'year'), labels: ['2020', '2021', '2022'] }, look),
  findingHeatChart: (look) =>
    findingHeatChart({
      title: '问题', years: [2020, 2021, 2022], basis: 'calendar', categories: [{ id: 'safety_gaps', name: '安全' }, { id: 'care', name: '人文关怀' }],
      cells: [{ year: 2020, kind: 'problem', category: 'safety_gaps', schools: 5, sentences: 6, of: 8 }, { year: 2022, kind: 'problem', category: 'care', schools: 1, sentences: 1, of: 7 }],
    }, look),
  brandFlowChart: (look) => brandFlowChart({ links: brandFlow(brandChains(brands), () => 2022), chosen: brands.slice(0, 1).map(({ school }) => ({ id: school, name: '甲校', colour: '#0072b2' })) }, look),
  relationChart: (look) => relationChart(relationRows(), look),
  profileTrendsChart: (look) => profileTrendsChart(profileTrendsRows(), look),
  trendSmallChart: (look) =>
    trendSmallChart({ width: 900, parts: [{ name: '小学', rows: trendRows({ type: 'primary' }) }, { name: '{a|b}<b>', rows: trendRows({ type: 'junior', district: [district(2022, { n: 1, expected: 1 })], schools: [] }) }] }, look),
  reportingChart: (look) => reportingChart({ basis: 'calendar', years: [{ year: 2021, expected: 10, reported: 9, late: 2, timed: 9 }, { year: 2022, expected: 10, reported: 0, late: 0, timed: 0 }] }, look),
  levelChart: (look) => levelChart({ metric: stars, years: [2021, 2022], basis: 'calendar', counts: [{ year: 2021, level: 1, schools: 3 }, { year: 2021, level: 2, schools: 1 }] }, look),
  ...spreadSamples,
  consoleChart: (look) => consoleChart({ form: 'bar', x: '年度', y: '达标率', split: '类型', numeric: true, left: 0, series: [{ name: '小学', points: [{ x: '2022', y: 80 }, { x: '2021', y: 70 }] }, { name: '{b|初中}', points: [{ x: '2022', y: 60 }] }] }, look),
};
