import { changesChart } from '../../src/charts/distribution/changesChart.ts';
import { sharesChart } from '../../src/charts/distribution/sharesChart.ts';
import { spreadChart } from '../../src/charts/distribution/spreadChart.ts';
import type { SpreadRows } from '../../src/charts/distribution/spreadRows.ts';
import { heatChart } from '../../src/charts/heat/heatChart.ts';
import type { HeatRows } from '../../src/charts/heat/heatRows.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { Look } from '../../src/charts/look.ts';
import { importId, schoolId } from '../../src/domain/ids.ts';
import { testMetric } from '../support/testEngine.ts';

const visits = testMetric({ id: 'visits', name: { zh: '走访', en: 'Visits' }, unit: { zh: '次', en: 'visits' } });
const stars = testMetric({ id: 'stars', name: { zh: '星级', en: 'Stars' }, kind: 'ordinal', aggregation: 'distribution', levels: [{ zh: '一星', en: 'One' }, { zh: '二星', en: 'Two' }] });
const source = { import: importId('import-1'), file: 0, row: 2, column: 2 };

const spreadGroup = (year: number, values: readonly number[]): SpreadRows['groups'][number] => ({
  key: String(year), label: String(year), year, type: 'all', expected: values.length + 1, norms: [{ bound: 'atLeast', value: 10 }], breaks: year === 2022,
  dots: values.map((value, place) => ({ school: schoolId(`s${place}`), name: `校${place}`, value, soft: place === 1, place: place === 2 ? 0 : null })),
});

const spreadRows = (rest: Partial<SpreadRows> = {}): SpreadRows => ({
  metric: visits, by: 'year', shape: 'dots', bins: { from: 4, width: 2, count: 5 },
  groups: [spreadGroup(2020, []), spreadGroup(2021, [4, 6, 8, 8, 8, 12]), spreadGroup(2022, [9, 12])], ...rest,
});

const change = (school: string, before: number, now: number) => ({
  name: school, place: null, change: { school: schoolId(school), before, now, n: 8, medianChange: 0, usual: 1, source, sourceBefore: source },
});

export const heatRows = (rest: Partial<HeatRows> = {}): HeatRows => ({
  title: '走访', of: 'years',
  columns: [2021, 2022].map((year) => ({ key: String(year), label: String(year), metric: visits, year, breaks: year === 2022 })),
  colours: [{ side: 'short', strength: 1, label: '差 3 次' }, { side: 'at', strength: 0, label: '达标' }],
  rows: [
    { kind: 'band', label: '小学 2 所' },
    { kind: 'school', school: schoolId('甲'), name: '甲小学', place: 0, cells: [{ kind: 'value', value: 3, colour: 0, soft: false, place: null }, { kind: 'missing', why: 'not_mentioned' }], turns: new Map() },
    { kind: 'school', school: schoolId('乙'), name: '乙小学', place: null, cells: [{ kind: 'unexpected' }, { kind: 'value', value: 9, colour: 1, soft: true, place: 0.5 }], turns: new Map([[1, { year: 2022, kind: 'merged', others: ['丁小学'] }]]) },
  ], ...rest,
});

/** The charts of the distribution and the heat map. */
export const spreadSamples: Readonly<Record<string, (look: Look) => Drawing>> = {
  spreadChart: (look) => spreadChart(spreadRows(), look),
  heatChart: (look) => heatChart({ rows: heatRows(), room: { width: 900, height: 500 } }, look),
  sharesChart: (look) => sharesChart(spreadRows({ metric: stars, groups: [spreadGroup(2021, [1, 1, 2]), spreadGroup(2022, [])] }), look),
  changesChart: (look) => changesChart({ metric: visits, from: '2021', to: '2022', year: 2022, rose: [change('甲', 4, 12)], fell: [change('乙', 12, 3), change('丙', 9, 4)] }, look),
};
