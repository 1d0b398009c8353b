import { isResult } from '../../domain/observation.ts';
import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { lineBreaks } from '../../domain/register/predecessors.ts';
import type { Year } from '../../domain/year.ts';
import { fontOf } from '../frame.ts';
import type { Look } from '../look.ts';
import { eras } from './eras.ts';
import { aimsOf, type SchoolLine, type TrendRows } from './trendRows.ts';

/** Four marks, and two strokes of the line: eight schools are told apart where colour cannot. */
const MARKS = ['circle', 'rect', 'triangle', 'diamond'] as const;

export const markOf = (place: number): (typeof MARKS)[number] => MARKS[place % MARKS.length] ?? 'circle';
export const strokeOf = (place: number): 'solid' | 'dashed' => (place < MARKS.length ? 'solid' : 'dashed');
export const colourOf = (place: number, look: Look): string =>
  look.colours.series[place % look.colours.series.length] ?? look.colours.accent;

/** Longer names at the end of a line are cut, in pixels. */
export const labelWidth = ({ fontSize }: Pick<Look, 'fontSize'>): number => fontSize * 12.5;

/** What a line is called, at its end. */
export const endLabelOf = (text: string, colour: string, look: Look) => ({
  show: true,
  formatter: () => text,
  color: colour,
  fontSize: look.fontSize,
  fontFamily: fontOf(look),
  width: labelWidth(look),
  backgroundColor: look.colours.background,
  lineHeight: Math.round(look.fontSize * 1.4),
  distance: 10,
});

interface LineStyle {
  readonly name: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly symbol: string;
  readonly z: number;
  readonly endLabel: string | null;
  /** Further years in which the line breaks. */
  readonly breaks?: readonly Year[];
}

interface Point {
  readonly value: number;
  /** Said as a frequency or as about: drawn hollow. */
  readonly soft: boolean;
}

/** One line, broken where a year is missing and where the definition changed: one series a part. */
export const brokenLine = (rows: TrendRows, pointOf: (year: Year) => Point | null, style: LineStyle, look: Look): readonly LineSeriesOption[] => {
  const parts = eras(rows.metric, rows.years, style.breaks);
  return parts.map((years, part) => ({
    type: 'line',
    name: style.name,
    z: style.z,
    color: style.colour,
    showSymbol: true,
    connectNulls: false,
    lineStyle: { width: style.width, type: style.dash, color: style.colour },
    data: years.map((year) => {
      const point = pointOf(year);
      if (!point) return { value: [year, '-'] };
      const symbol = point.soft && style.symbol !== 'none' ? `empty${style.symbol[0]?.toUpperCase() ?? ''}${style.symbol.slice(1)}` : style.symbol;
      return { value: [year, point.value], symbol, symbolSize: 5 + look.lineWidth, itemStyle: { color: style.colour } };
    }),
    ...(style.endLabel === null || part < parts.length - 1
      ? {}
      : {
          endLabel: { ...endLabelOf(style.endLabel, style.colour, look), overflow: 'truncate' },
          labelLayout: { moveOverlap: 'shiftY' },
        }),
    emphasis: { disabled: true },
  }));
};

/** Where a school's value lies on the axis: yes and no stand among shares in percent. */
export const onAxis = ({ kind }: TrendRows['metric'], value: number): number => (kind === 'boolean' ? value * 100 : value);

export const schoolLine = (rows: TrendRows, school: SchoolLine, look: Look): readonly LineSeriesOption[] => {
  const results = new Map(school.figures.filter(({ status }) => isResult(status)).map((figure) => [figure.year, figure]));
  return brokenLine(
    rows,
    (year) => {
      const figure = results.get(year);
      return figure?.value === null || figure === undefined ? null : { value: onAxis(rows.metric, figure.value), soft: figure.status !== 'reported' || school.over?.has(year) === true };
    },
    {
      name: school.name,
      colour: colourOf(school.place, look),
      width: look.lineWidth,
      dash: strokeOf(school.place),
      symbol: markOf(school.place),
      z: 6,
      endLabel: school.name,
      breaks: lineBreaks(school.turns ?? [], school.over),
    },
    look,
  );
};

/** Aims: open marks without a line, since a promise is not a result. */
export const aimMarks = ({ metric }: Pick<TrendRows, 'metric'>, school: SchoolLine, look: Look): ScatterSeriesOption => ({
  type: 'scatter',
  name: school.name,
  z: 5,
  symbol: 'emptyDiamond',
  symbolSize: 13,
  itemStyle: { color: colourOf(school.place, look), borderWidth: 1.5 },
  emphasis: { disabled: true },
  data: aimsOf(school).map(({ year, value }) => [year, onAxis(metric, value)]),
});
