import { array, looseObject, number, parse, string, unknown } from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/charts/frame.ts';
import { stepAmong } from '../../src/charts/keys.ts';
import { niceRange } from '../../src/charts/niceRange.ts';
import { still } from '../../src/charts/still.ts';
import { bandRuns } from '../../src/charts/trend/bandSeries.ts';
import { normLines } from '../../src/charts/trend/normLines.ts';
import { markOf, strokeOf } from '../../src/charts/trend/seriesOfTrend.ts';
import { smallShapes } from '../../src/charts/trend/smallShapes.ts';
import { trendChart } from '../../src/charts/trend/trendChart.ts';
import { trendSmallChart } from '../../src/charts/trend/trendSmallChart.ts';
import { normText, tooltipText } from '../../src/charts/trend/trendWords.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { district, drills, figure, lookOf, rate, trendRows, YEARS } from './samples.ts';

const look = lookOf('zh');
const option = looseObject({ series: array(looseObject({ type: string(), name: string(), data: array(unknown()) })) });
const seriesOf = (rows: Parameters<typeof trendChart>[0]) => parse(option, trendChart(rows, look).option).series;
const point = looseObject({ value: array(unknown()) });
const marks = (aims: boolean) => seriesOf(trendRows({ aims })).filter((series) => series.type === 'scatter');
const valuesOf = (data: readonly unknown[]): readonly unknown[] => data.map((one) => parse(point, one).value[1]);

describe('a line of a trend', () => {
  it('has a gap, not a zero, where a school skipped a year, and is cut where the definition changed', () => {
    const parts = seriesOf(trendRows()).filter((series) => series.name === '甲小学' && series.type === 'line');
    expect(parts.map((series) => valuesOf(series.data))).toEqual([['-', 9], [11, '-', 12, '-']]);
  });

  it('draws what was derived hollow', () => {
    const [, second] = seriesOf(trendRows()).filter((series) => series.name === '甲小学' && series.type === 'line');
    expect(second?.data[0]).toMatchObject({ symbol: 'emptyCircle' });
    expect(second?.data[2]).toMatchObject({ symbol: 'circle' });
  });

  it('never runs through an aim: aims are open marks, and only on demand', () => {
    expect(marks(false)).toEqual([]);
    expect(marks(true).map((series) => series.data)).toEqual([[[2021, 15]]]);
    expect(marks(true).map(({ symbol }) => symbol)).toEqual(['emptyDiamond']);
  });

  it('leads keys to aims too where they are shown, as aims, and says of a year all that the pointer is told', () => {
    const texts = (aims: boolean) => trendChart(trendRows({ aims }), look).lines.map((line) => line.map(({ text }) => text));
    expect(texts(false)).toHaveLength(2);
    expect(texts(true)[2]).toEqual(['2021 年，甲小学，目标 15 次']);
    expect(trendChart(trendRows({ aims: true }), look).lines[2]?.[0]?.target).toMatchObject({ kind: 'school', year: 2021, aim: true });
    expect(texts(false)[0]?.[1]).toBe('2018 年，中位数 10 次  8 / 9 所，四分位 8 至 12，其中推算值 1 所、约数 0 所');
  });
});

describe('the quartile band', () => {
  it('ends at a gap, at a change of definition and under five schools', () => {
    expect(bandRuns(trendRows()).map((run) => run.map(({ year }) => year))).toEqual([[2017, 2018], [2019], [2021]]);
  });
});

describe('norm lines', () => {
  it('are dated, and shared by the types with the same norm', () => {
    const metric = {
      ...drills,
      norms: [
        { schoolTypes: ['primary', 'junior'] as const, fromYear: 2014, toYear: null, bound: 'atLeast' as const, value: 10, note: { zh: '', en: '' } },
        { schoolTypes: ['kindergarten'] as const, fromYear: null, toYear: 2015, bound: 'atLeast' as const, value: 4, note: { zh: '', en: '' } },
      ],
    };
    expect(normLines(metric, ['primary', 'kindergarten', 'junior', 'senior'], [2013, 2014, 2015, 2016])).toEqual([
      { bound: 'atLeast', types: ['primary', 'junior'], others: ['kindergarten', 'senior'], values: [null, 10, 10, 10], from: 2014, to: null },
      { bound: 'atLeast', types: ['kindergarten'], others: ['primary', 'junior', 'senior'], values: [4, 4, 4, null], from: null, to: 2015 },
    ]);
  });
});

const normOf = (norm: Partial<(typeof drills)['norms'][number]>): string => {
  const metric = { ...drills, norms: drills.norms.map((one) => ({ ...one, ...norm })) };
  const rows = trendRows({ metric, schools: [], norms: normLines(metric, ['primary'], YEARS) });
  expect(still(trendChart(rows, look), { width: 900, height: 400 })).toContain('达标 ≥ 10');
  return rows.norms.map((line) => normText(line, rows, look)).join(' ');
};

describe('a norm', () => {
  it('says since when and until when it holds, also where it has ended', () => {
    expect(normOf({})).toBe('达标 ≥ 10\n2020 起');
    expect(normOf({ fromYear: 2015, toYear: 2020 })).toBe('达标 ≥ 10\n2015 至 2020');
    expect(normOf({ fromYear: null, toYear: 2020 })).toBe('达标 ≥ 10\n至 2020');
    expect(normOf({ fromYear: null })).toBe('达标 ≥ 10');
  });
});

it('a norm of most types is named by those for which it does not hold', () => {
  const metric = { ...drills, norms: drills.norms.map((one) => ({ ...one, schoolTypes: ['primary', 'junior'] as const })) };
  const words = (types: Parameters<typeof normLines>[1]) => normLines(metric, types, YEARS).map((line) => normText(line, trendRows({ metric }), look));
  expect(words(['primary', 'junior', 'kindergarten'])).toEqual(['达标 ≥ 10（除幼儿园外）\n2020 起']);
  expect(words(['primary', 'senior', 'kindergarten'])).toEqual(['达标 ≥ 10（小学）\n2020 起']);
  expect(words(['primary', 'junior'])).toEqual(['达标 ≥ 10\n2020 起']);
});

const meanNames = (mean: boolean) => seriesOf(trendRows({ metric: rate, district: [district(2021), district(2022)], norms: [], mean })).map(({ name }) => name);

describe('the mean of the district', () => {
  it('is a line that can be switched off, and says how it came about', () => {
    expect(meanNames(true)).toContain('均值（简单）');
    expect(meanNames(false).filter((name) => name.includes('均值'))).toEqual([]);
  });
});

describe('a remark', () => {
  const rows = trendRows({ remarks: [{ year: 2019, text: '合并统计' }, { year: 2021, text: '{a|线上}' }] });

  it('stands as a sign at its year, and in words where the year is told', () => {
    const svg = still(trendChart(rows, look), { width: 900, height: 400 });
    expect(svg).toContain('2019 ①');
    expect(svg).toContain('2021 ②');
    expect(tooltipText(rows, 2019, look)).toContain('① 合并统计');
    expect(tooltipText(rows, 2020, look)).not.toContain('合并统计');
    expect(tooltipText(rows, 2021, look)).not.toContain('{a|');
  });
});

describe('eight schools', () => {
  it('are told apart by mark and stroke, without colour', () => {
    expect(new Set(Array.from({ length: 8 }, (_, place) => `${markOf(place)} ${strokeOf(place)}`)).size).toBe(8);
  });
});

const here = ([year, value]: readonly [number, number]): number[] => [year, value];
const part = (name: string, rest: Parameters<typeof trendRows>[0] = {}) => ({ name, rows: trendRows(rest) });
const shapes = (rest: Parameters<typeof trendRows>[0]) => smallShapes(trendRows({ schools: [], norms: [], ...rest }), { min: 0, max: 100 }, here, look).map(({ type }) => type);

describe('small charts', () => {
  const axes = looseObject({ yAxis: array(looseObject({ min: number(), max: number() })), grid: array(looseObject({ left: number(), width: number() })) });

  it('share one scale, and are equally wide', () => {
    const { yAxis, grid } = parse(axes, trendSmallChart({ width: 900, parts: [part('小学'), part('初中', { district: [district(2021, { median: 40, upperQuartile: 44 })] })] }, look).option);
    expect(new Set(yAxis.map(({ min, max }) => `${min} ${max}`)).size).toBe(1);
    expect(yAxis[0]?.max).toBeGreaterThanOrEqual(44);
    expect(new Set(grid.map(({ width }) => width)).size).toBe(1);
  });

  it('never stand over the edge, however narrow, and name the part in every point', () => {
    for (const width of [240, 500, 900, 1800]) {
      const { option: drawn, lines } = trendSmallChart({ width, parts: Array.from({ length: 7 }, (_, place) => part(`第 ${place} 片`)) }, look);
      for (const { left, width: wide } of parse(axes, drawn).grid) expect(left + wide).toBeLessThanOrEqual(width);
      expect(lines.flat().every(({ grid = -1, text }) => text.startsWith(`第 ${grid} 片`))).toBe(true);
    }
  });

  it('draw no band of few schools', () => {
    expect(shapes({ district: [district(2021, { n: 4 })] }).filter((type) => type === 'polygon')).toEqual([]);
    expect(shapes({ district: [district(2021), district(2022)] }).filter((type) => type === 'polygon')).toHaveLength(1);
  });
});

describe('what a year says', () => {
  it('tells over how many schools, the norm, and the school’s own figure as derived', () => {
    expect(tooltipText(trendRows(), 2019, look)).toBe('2019 年\n中位数 10 次  8 / 9 所\n四分位 8 至 12\n其中推算值 1 所、约数 0 所\n甲小学  11 次（推算值）');
    expect(tooltipText(trendRows(), 2021, look)).toContain('达标 6 / 8 所');
  });

  it('is missing where nobody reported, and gives no quartiles under five', () => {
    expect(tooltipText(trendRows(), 2020, look)).toBe('2020 年\n无学校填报\n甲小学  缺报');
    expect(tooltipText(trendRows(), 2022, look)).toContain('不足 5 所');
  });

  it('says whether a district mean is weighted', () => {
    const weighted = district(2021, { pairs: 8, numerator: 1, denominator: 4 });
    expect(tooltipText(trendRows({ metric: rate, district: [weighted] }), 2021, look)).toContain('均值（加权） 25%');
    expect(tooltipText(trendRows({ metric: rate, district: [district(2021)] }), 2021, look)).toContain('均值（简单） 10%');
  });
});

describe('names', () => {
  const names = ['<b id=x>', '{a|b}', '=1+1', '__proto__', '"\'&'];

  it.each(names)('%s are text in the picture', (name) => {
    const svg = still(trendChart(trendRows({ schools: [{ id: schoolId('x'), name, place: 0, figures: [figure(2021, 3), figure(2022, 4)] }] }), look), { width: 900, height: 400 });
    expect(svg).not.toContain('<b ');
    expect(svg).toContain(name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
  });

  it('cannot style a tooltip', () => {
    expect(plainText('{a|b}')).not.toContain('{a|');
  });
});

describe('a value axis', () => {
  it.each([
    [[4, 12], null, { min: 0, max: 15, interval: 5 }],
    [[82, 97], 100, { min: 80, max: 100, interval: 5 }],
    [[], 100, { min: 0, max: 100, interval: 25 }],
    [[0, 100], 100, { min: 0, max: 100, interval: 25 }],
    [[0], null, { min: 0, max: 4, interval: 1 }],
  ])('of %j holds them on round numbers', (values, ceiling, wanted) => {
    expect(niceRange(values, ceiling)).toEqual(wanted);
  });

  it.each([[[0, 1]], [[0, 9]], [[0.01, 0.03]], [[99, 108]], [[3, 31]]])('of %j has steps that can be written as they are', (values) => {
    const { interval } = niceRange(values, null);
    expect(Number(interval.toFixed(1))).toBe(interval);
    expect(Number.isInteger(niceRange(values, null, 1).interval)).toBe(true);
  });
});

describe('keys', () => {
  const lines = [
    [2017, 2018, 2019].map((x) => ({ x, y: 1, text: '', target: { kind: 'district' as const, type: 'all' as const, year: x } })),
    [2018, 2019].map((x) => ({ x, y: 2, text: '', target: { kind: 'district' as const, type: 'all' as const, year: x } })),
  ];

  it('go along a line and stop at its ends', () => {
    expect(stepAmong(lines, null, 'ArrowRight')).toEqual({ line: 0, point: 0 });
    expect(stepAmong(lines, { line: 0, point: 2 }, 'ArrowRight')).toEqual({ line: 0, point: 2 });
    expect(stepAmong(lines, { line: 0, point: 2 }, 'Home')).toEqual({ line: 0, point: 0 });
  });

  it('go to the same year on the next line, or the nearest it has', () => {
    expect(stepAmong(lines, { line: 0, point: 2 }, 'ArrowDown')).toEqual({ line: 1, point: 1 });
    expect(stepAmong(lines, { line: 0, point: 0 }, 'ArrowDown')).toEqual({ line: 1, point: 0 });
  });

  it('that mean nothing here are left to the page', () => {
    expect(stepAmong(lines, null, 'a')).toBeNull();
    expect(stepAmong([], null, 'ArrowRight')).toBeNull();
  });
});

describe('a trend of little', () => {
  it.each([
    ['a single year', { years: [2022], district: [district(2022)] }],
    ['no figures at all', { years: [2021, 2022], district: [], schools: [] }],
    ['one school', { district: [district(2021, { n: 1, expected: 1 })] }],
  ])('draws %s', (_name, rest) => {
    const svg = still(trendChart(trendRows(rest), look), { width: 600, height: 300 });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    expect(svg).toContain('2022');
  });
});
