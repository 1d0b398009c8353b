import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GroupYear } from '../../domain/answers/groupYears.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { Metric } from '../../domain/metric.ts';
import { lineBreaks } from '../../domain/register/predecessors.ts';
import type { Year } from '../../domain/year.ts';
import type { Look } from '../look.ts';
import { eras } from '../trend/eras.ts';
import type { NormLine } from '../trend/normLines.ts';
import type { ProfileTrendsRows } from './profileTrendsRows.ts';

/** One small chart: the school's results, and what those of similar schools come to where there are five. */
export interface Small {
  readonly metric: Metric;
  readonly place: number;
  readonly own: ReadonlyMap<Year, SchoolFigure>;
  readonly group: ReadonlyMap<Year, GroupYear>;
  readonly norms: readonly NormLine[];
}

/** From below: the middle half of similar schools, the norm, their median, the school. */
export const seriesOf = (small: Small, rows: ProfileTrendsRows, look: Look): readonly (LineSeriesOption | CustomSeriesOption)[] => {
  const { metric, place } = small;
  const over = rows.over.get(metric.id);
  const axes = { xAxisIndex: place, yAxisIndex: place };
  const line = (name: string, valueOf: (year: Year) => number | null, style: { readonly colour: string; readonly width: number; readonly symbol: string; readonly breaks: readonly Year[]; readonly hollow?: (year: Year) => boolean }): readonly LineSeriesOption[] =>
    eras(metric, rows.years, style.breaks).map((years) => ({
      type: 'line',
      ...axes,
      name,
      connectNulls: false,
      showSymbol: true,
      symbol: style.symbol,
      symbolSize: look.fontSize * 0.5,
      color: style.colour,
      itemStyle: { color: style.colour },
      lineStyle: { width: style.width, color: style.colour },
      emphasis: { disabled: true },
      data: years.map((year) => {
        const value = [year, valueOf(year) ?? '-'];
        return style.hollow?.(year) ? { value, symbol: 'emptyCircle' } : value;
      }),
    }));
  const bounds = small.norms.map((norm): LineSeriesOption => ({
    type: 'line',
    ...axes,
    name: look.t('chart.norm'),
    step: 'middle',
    symbol: 'none',
    silent: true,
    color: look.colours.norm,
    lineStyle: { width: look.lineWidth * 0.75, type: 'dashed', color: look.colours.norm },
    data: rows.years.map((year, index) => [year, norm.values[index] ?? '-']),
    emphasis: { disabled: true },
  }));
  const changes = metric.definitionChanges.filter(({ year }) => year > (rows.years[0] ?? 0) && year <= (rows.years.at(-1) ?? 0));
  const breaks: LineSeriesOption = {
    type: 'line',
    ...axes,
    name: look.t('chart.definitionChanged'),
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: look.colours.muted, type: 'dotted', width: 1.5 },
      data: changes.map(({ year }) => ({ xAxis: year - 0.5 })),
    },
  };
  return [
    band(small, rows, look),
    ...bounds,
    ...line(look.t('chart.median'), (year) => small.group.get(year)?.median ?? null, { colour: look.colours.muted, width: look.lineWidth * 0.75, symbol: 'none', breaks: [] }),
    ...line(rows.school.name, (year) => small.own.get(year)?.value ?? null, { colour: look.colours.series[0] ?? look.colours.accent, width: look.lineWidth, symbol: 'circle', breaks: lineBreaks(rows.turns, over), hollow: (year) => over?.has(year) === true }),
    ...(changes.length > 0 ? [breaks] : []),
  ];
};

/** The middle half of similar schools: where five or more have a figure, without bridging gaps or changes of definition. */
const band = (small: Small, rows: ProfileTrendsRows, look: Look): CustomSeriesOption => {
  const runs = eras(small.metric, rows.years).flatMap((years) => {
    const found: GroupYear[][] = [[]];
    for (const year of years) {
      const one = small.group.get(year);
      if (one) found.at(-1)?.push(one);
      else found.push([]);
    }
    return found.filter((run) => run.length > 1);
  });
  return {
    type: 'custom',
    xAxisIndex: small.place,
    yAxisIndex: small.place,
    name: look.t('chart.band'),
    silent: true,
    clip: true,
    z: 1,
    color: look.colours.band,
    data: runs.map((run) => [run[0]?.year ?? 0, run[0]?.median ?? 0]),
    renderItem: (params, api) => {
      const run = runs[params.dataIndex] ?? [];
      const upper = run.map((one) => api.coord([one.year, one.upperQuartile]));
      const lower = run.map((one) => api.coord([one.year, one.lowerQuartile]));
      return { type: 'polygon', shape: { points: [...upper, ...lower.toReversed()] }, style: { fill: look.colours.band } };
    },
  };
};
