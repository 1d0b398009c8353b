import { describe, expect, it } from 'vitest';
import { profileTrendsChart, profileTrendsHeight } from '../../src/charts/profile/profileTrendsChart.ts';
import { lookOf, profileTrendsRows } from './samples.ts';

const look = lookOf('zh');
interface Line {
  readonly name?: string;
  readonly xAxisIndex?: number;
  readonly data?: readonly unknown[];
}
const linesOf = (name: string, grid: number, rows = profileTrendsRows()): readonly (readonly unknown[])[] => {
  const { series } = profileTrendsChart(rows, look).option;
  const all: readonly Line[] = Array.isArray(series) ? series : [];
  return all.filter((one) => one.name === name && one.xAxisIndex === grid).map(({ data }) => data ?? []);
};

describe('the small charts of a profile', () => {
  it('break the school’s line where a year is missing and where the definition changed', () => {
    expect(linesOf('甲小学', 0)).toEqual([
      [[2017, '-'], [2018, 9]],
      [[2019, 11], [2020, '-'], [2021, 12], [2022, 10]],
    ]);
  });

  it('break the school’s line at a merger, unless the figure before it is over all that made the school: that is hollow', () => {
    const merged = profileTrendsRows({ turns: [{ year: 2022, kind: 'merged', others: ['乙小学'] }] });
    const ends = (rows: typeof merged): readonly unknown[] => linesOf('甲小学', 1, rows).map((line) => line.at(-1));
    expect(ends(merged)).toEqual([[2021, 70], [2022, 80]]);
    const [metric] = merged.metrics.slice(1);
    const figure = merged.own.find((one) => one.metric === metric?.id && one.year === 2021);
    if (!metric || !figure) throw new Error('no figure before the merger');
    const joined = profileTrendsRows({ ...merged, over: new Map([[metric.id, new Map([[2021, { figure, parts: [{ name: '甲小学', figure }] }]])]]) });
    expect(ends(joined)).toEqual([[2022, 80]]);
    expect(linesOf('甲小学', 1, joined)[0]?.at(-2)).toEqual({ value: [2021, 70], symbol: 'emptyCircle' });
    expect(profileTrendsChart(joined, look).lines[1]?.[0]?.text).toContain('连同前身');
  });

  it('draw no median of similar schools under five', () => {
    expect(linesOf('中位数', 0).flat().at(-1)).toEqual([2022, '-']);
    expect(linesOf('中位数', 1).flat().at(-2)).toEqual([2021, 9]);
  });

  it('give each metric a line for the keys, each point in its own grid and leading to its figure', () => {
    const { lines } = profileTrendsChart(profileTrendsRows(), look);
    expect(lines.map((line) => line.map(({ x, grid }) => [x, grid]))).toEqual([
      [[2018, 0], [2019, 0], [2021, 0], [2022, 0]],
      [[2021, 1], [2022, 1]],
    ]);
    expect(lines[1]?.[1]?.target).toEqual({ kind: 'school', school: '甲', year: 2022, metric: 'rate' });
    expect(lines[0]?.[3]?.text).toContain('不足 5 所');
  });

  it('take a row for every four', () => {
    expect([1, 4, 5, 8].map((count) => profileTrendsHeight(count, look) / profileTrendsHeight(1, look))).toEqual([1, 1, 2, 2]);
  });
});
