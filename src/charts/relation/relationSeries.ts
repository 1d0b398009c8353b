import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { yearLabel } from '../../domain/year.ts';
import { fontOf } from '../frame.ts';
import type { Look } from '../look.ts';
import { colourOf } from '../trend/seriesOfTrend.ts';
import { markAt } from './marks.ts';
import type { RelationDot, RelationGroup, RelationRows, RelationTrail } from './relationRows.ts';
import { relationNormText } from './relationWords.ts';

export type Places = ReadonlyMap<RelationDot, readonly [number, number]>;

/** The area stands for the figure. */
const sizeOf = ({ most }: RelationRows, dot: RelationDot, look: Look): number => {
  const least = 7 + look.lineWidth;
  return most === null || most <= 0 ? least + 2 : least - 2 + 17 * Math.sqrt(Math.max(0, dot.size ?? 0) / most);
};

export const groupColour = ({ colour }: RelationGroup, look: Look): { readonly color: string; readonly opacity: number } => {
  if (colour === null) return { color: look.colours.muted, opacity: 0.5 };
  if ('series' in colour) return { color: colourOf(colour.series, look), opacity: 0.8 };
  return { color: colourOf(0, look), opacity: 0.25 + 0.7 * colour.depth };
};

/** Schools of one group that are not chosen; where some are chosen, these stand back. */
export const groupSeries = (rows: RelationRows, group: number, places: Places, look: Look): ScatterSeriesOption => {
  const of = rows.groups[group];
  const dots = rows.dots.filter((dot) => dot.group === group && dot.place === null);
  const back = rows.dots.some((dot) => dot.place !== null);
  const { color, opacity } = back || !of ? { color: look.colours.muted, opacity: 0.4 } : groupColour(of, look);
  return {
    type: 'scatter',
    clip: false,
    name: of?.name ?? '',
    z: 3,
    symbol: markAt(of?.mark ?? 0).symbol,
    emphasis: { disabled: true },
    itemStyle: { color, opacity, borderColor: look.colours.background, borderWidth: 0.75 },
    data: dots.map((dot) => ({
      id: dot.school,
      value: [...(places.get(dot) ?? [])],
      symbolSize: sizeOf(rows, dot, look),
      ...(dot.soft ? { itemStyle: { color: look.colours.background, borderColor: color, borderWidth: 1.5 } } : {}),
    })),
  };
};

export const chosenSeries = (rows: RelationRows, places: Places, look: Look): ScatterSeriesOption => ({
  type: 'scatter',
  clip: false,
  name: 'chosen',
  z: 6,
  emphasis: { disabled: true },
  labelLayout: { moveOverlap: 'shiftY' },
  data: chosenDots(rows).map((dot) => {
    const colour = colourOf(dot.place ?? 0, look);
    return {
      id: dot.school,
      value: [...(places.get(dot) ?? [])],
      symbol: markAt(rows.groups[dot.group]?.mark ?? 0).symbol,
      symbolSize: sizeOf(rows, dot, look) + 3,
      itemStyle: dot.soft ? { color: look.colours.background, borderColor: colour, borderWidth: 2 } : { color: colour, borderColor: look.colours.text, borderWidth: 1 },
      label: { show: true, position: 'right', distance: 6, formatter: () => dot.name, color: look.colours.text, fontSize: look.fontSize, fontFamily: fontOf(look), textBorderColor: look.colours.background, textBorderWidth: 3 },
    };
  }),
});

export const chosenDots = (rows: RelationRows): readonly RelationDot[] => rows.dots.filter((dot) => dot.place !== null).toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));

/** A school's way, its first year of each part written; where it has no mark in the year, its name and the last year it had. */
export const trailSeries = (rows: RelationRows, { name, place, parts }: RelationTrail, look: Look): readonly LineSeriesOption[] => {
  const last = parts.at(-1)?.at(-1);
  return parts.map((part) => ({
    type: 'line',
    name,
    z: 5,
    silent: true,
    symbol: 'circle',
    symbolSize: 4,
    color: colourOf(place, look),
    lineStyle: { width: 1.5, opacity: 0.7, color: colourOf(place, look) },
    emphasis: { disabled: true },
    data: part.map((point, at) => {
      const year = yearLabel(point.year, rows.basis);
      const ends = point === last && point.year !== rows.year;
      return {
        value: [point.x, point.y],
        label: {
          show: ends || (at === 0 && part.length > 1),
          position: ends ? 'right' : 'top',
          formatter: () => (ends ? `${name} ${year}` : year),
          color: look.colours.muted, fontSize: look.fontSize - 1, fontFamily: fontOf(look), textBorderColor: look.colours.background, textBorderWidth: 2,
        },
      };
    }),
  }));
};

/** Norms of both metrics, and the line through the schools. */
export const lineSeries = (rows: RelationRows, look: Look): readonly LineSeriesOption[] => {
  const { x, y, norms, line, ranges } = rows;
  const label = { color: look.colours.norm, fontSize: look.fontSize, fontFamily: fontOf(look) };
  const marks = [
    ...norms.x.map((norm) => ({ xAxis: norm.values[0] ?? 0, label: { ...label, position: 'end' as const, distance: 14, rotate: 0, formatter: () => relationNormText(x, norm, norms.x.length > 1, look) } })),
    ...norms.y.map((norm) => ({ yAxis: norm.values[0] ?? 0, label: { ...label, position: 'insideEndTop' as const, formatter: () => relationNormText(y, norm, norms.y.length > 1, look) } })),
  ];
  const xs = rows.dots.map((dot) => dot.x);
  const ends = line && xs.length > 0 ? [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))].map((at) => [at, line.intercept + line.slope * at]) : [];
  return [
    {
      type: 'line',
      name: look.t('chart.norm'),
      data: [],
      silent: true,
      markLine: { silent: true, symbol: 'none', lineStyle: { color: look.colours.norm, type: 'dashed', width: 1.25 }, data: marks },
    },
    {
      type: 'line',
      name: look.t('relation.line'),
      silent: true,
      symbol: 'none',
      z: 4,
      clip: true,
      lineStyle: { color: look.colours.text, width: look.lineWidth * 0.75, type: 'solid', opacity: 0.75 },
      emphasis: { disabled: true },
      data: ends.map(([at = 0, value = 0]) => [at, Math.min(ranges.y.max + (ranges.y.max - ranges.y.min), value)]),
    },
  ];
};
