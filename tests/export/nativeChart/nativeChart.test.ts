import { describe, expect, it } from 'vitest';
import { normLines } from '../../../src/charts/trend/normLines.ts';
import { trendChart } from '../../../src/charts/trend/trendChart.ts';
import type { TrendRows } from '../../../src/charts/trend/trendRows.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import type { NativeChart } from '../../../src/export/nativeChart/chartModel.ts';
import { nativeCharts } from '../../../src/export/nativeChart/nativeChart.ts';
import { YEARS, district, drills, figure, trendRows } from '../../charts/samples.ts';
import { slideLook } from '../decks.ts';

const look = slideLook();

const nativeOf = (rows: TrendRows): readonly NativeChart[] | null => nativeCharts({ drawing: trendChart(rows, look), look, width: 1184, height: 500 });

const valuesOf = (chart: NativeChart | undefined, name: string): readonly (readonly (number | null)[])[] => (chart?.series ?? []).filter((series) => series.name === name).map(({ points }) => points.map(({ y }) => y));

describe('a trend as a chart of Office', () => {
  it('stands over the years of the screen, in parts where the definition changed, with gaps where nothing was reported', () => {
    const [chart, strip] = nativeOf(trendRows()) ?? [];
    expect(chart?.categories).toHaveLength(YEARS.length);
    expect(valuesOf(chart, '中位数')).toEqual([[10, 10, null, null, null, null], [null, null, 10, null, 10, 10]]);
    expect(valuesOf(chart, '甲小学')).toEqual([[null, 9, null, null, null, null], [null, null, 11, null, 12, null]].map((part) => part));
    expect(valuesOf(strip, '达标校占比')).toEqual([[null, null, null, null, 75, 75]]);
  });

  it('has the quartile band as bars from the lower to the upper quartile, of five schools or more', () => {
    const [chart] = nativeOf(trendRows()) ?? [];
    expect(valuesOf(chart, '下四分位数')).toEqual([[8, 8, 8, null, 8, null]]);
    expect(valuesOf(chart, '四分位区间')).toEqual([[4, 4, 4, null, 4, null]]);
    expect(chart?.series.filter(({ listed }) => listed).map(({ name }) => name)).toEqual(['四分位区间']);
  });

  it('never lets a norm slope from one value to the next', () => {
    const metric = { ...drills, definitionChanges: [], norms: [2017, 2020].map((fromYear, place) => ({ schoolTypes: 'all' as const, fromYear, toYear: place === 0 ? 2019 : null, bound: 'atLeast' as const, value: 10 + place * 2, note: { zh: '', en: '' } })) };
    const [chart] = nativeOf(trendRows({ metric, norms: normLines(metric, ['primary'], YEARS) })) ?? [];
    expect(valuesOf(chart, '达标线')).toEqual([[10, 10, 10, null, null, null], [null, null, null, 12, 12, 12]]);
  });

  it('is a picture where the band reaches below zero, or the axis is labelled in words', () => {
    expect(nativeOf(trendRows({ district: YEARS.map((year) => district(year, { lowerQuartile: -1 })) }))).toBeNull();
    const levels = ['一星', '二星'].map((zh) => ({ zh, en: zh }));
    expect(nativeOf(trendRows({ metric: { ...drills, kind: 'ordinal', levels } }))).toBeNull();
  });

  it('parts the names at the ends of lines that end at the same height, within the chart', () => {
    const schools = ['甲', '乙', '丙', '丁'].map((name, place) => ({ id: schoolId(name), name, place, figures: [figure(2021, 10), figure(2022, 10)] }));
    const [chart] = nativeOf(trendRows({ schools })) ?? [];
    const { min, max } = chart?.y ?? {};
    if (!chart?.plot || typeof min !== 'number' || typeof max !== 'number') throw new Error('no chart of Office');
    const { top, height } = chart.plot;
    const middles = chart.series.flatMap(({ points }) => points.flatMap(({ label, y }) => (label && y !== null ? [top + ((max - y) / (max - min)) * height + label.down] : []))).toSorted((one, other) => one - other);
    const line = (look.fontSize * 1.4) / (500 * chart.place.height);
    expect(middles.length).toBeGreaterThanOrEqual(5);
    for (const [place, middle] of middles.slice(1).entries()) expect(middle - (middles[place] ?? 0)).toBeGreaterThanOrEqual(line - 1e-9);
    expect(middles.at(-1)).toBeLessThanOrEqual(1);
  });
});
