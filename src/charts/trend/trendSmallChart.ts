import type { CustomSeriesOption } from 'echarts/charts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { formatFigure, formatValue } from '../../domain/formatting.ts';
import { yearLabel } from '../../domain/year.ts';
import type { Drawing } from '../drawing.ts';
import { elide } from '../fitTooltip.ts';
import { fixedGrid, frame, plainText, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { smallShapes } from './smallShapes.ts';
import { axisText, tooltipText, yearText } from './trendWords.ts';
import { trendPoints } from './trendPoints.ts';
import { trendRange } from './trendRange.ts';
import type { TrendRows } from './trendRows.ts';

export interface SmallTrends {
  /** Of one metric, each with the name of its part of the district. */
  readonly parts: readonly { readonly name: string; readonly rows: TrendRows }[];
  /** Of the whole drawing, in pixels. */
  readonly width: number;
}

/** How the small charts stand: as many beside each other as are wide enough to be read. In pixels. */
export const smallLayout = (parts: number, width: number, { fontSize }: Pick<Look, 'fontSize'>) => {
  const scale = fontSize / 12;
  const left = Math.round(fontSize * 3.4);
  const gap = Math.round(fontSize * 2);
  const columns = Math.max(1, Math.min(parts, Math.floor((width - left + gap) / (150 * scale + gap))));
  const caption = Math.round(fontSize * 3.8);
  const plot = Math.round(104 * scale);
  const cell = caption + plot + Math.round(fontSize * 2.6);
  return { columns, left, gap, caption, plot, cell, wide: (width - left - 12 - gap * (columns - 1)) / columns, height: Math.ceil(parts / columns) * cell };
};

/** A metric over the years for each part of a district, all on one scale, in one drawing: several grids cost less than several charts. */
export const trendSmallChart = ({ parts, width }: SmallTrends, look: Look): Drawing => {
  const { t } = look;
  const layout = smallLayout(parts.length, width, look);
  const range = trendRange(parts.map(({ rows }) => rows));
  const [some] = parts;
  const years = some?.rows.years ?? [];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const label = (year: number): string => (some ? yearLabel(year, some.rows.basis) : '');
  const description = [
    some ? t('chart.smallDescription', { metric: some.rows.metric.name[look.language], from: label(first), to: label(last), n: parts.length }) : '',
    ...parts.map(({ name, rows }) => [name, ...yearText(rows, rows.district.at(-1)?.year ?? last, look)].join(t('chart.comma'))),
  ].join(t('chart.stop'));
  return {
    description,
    laidOut: true,
    lines: parts.flatMap(({ name, rows }, grid) =>
      trendPoints(rows, look).map((line) => line.map((point) => ({ ...point, grid, text: `${name}${t('chart.comma')}${point.text}` }))),
    ),
    option: {
      ...frame(look, description),
      grid: parts.map((_, place) => ({
        left: layout.left + (place % layout.columns) * (layout.wide + layout.gap),
        top: Math.floor(place / layout.columns) * layout.cell + layout.caption,
        width: layout.wide,
        height: layout.plot,
        ...fixedGrid,
      })),
      xAxis: parts.map((_, gridIndex) => ({
        type: 'value',
        gridIndex,
        min: first - 0.2,
        max: last + 0.2,
        containShape: false,
        splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: look.colours.muted } },
        axisTick: { show: false },
        axisLabel: { customValues: [first, last], alignMinLabel: 'left', alignMaxLabel: 'right', color: look.colours.muted, fontSize: look.fontSize, formatter: label },
        axisPointer: { show: true, snap: true, label: { show: false } },
      })),
      yAxis: parts.map(({ name, rows }, gridIndex) => ({
        ...valueAxis(look, (value) => axisText(rows, value, look)),
        gridIndex,
        min: range.min,
        max: range.max,
        interval: range.max - range.min || 1,
        axisLabel: { ...valueAxis(look, (value) => axisText(rows, value, look)).axisLabel, show: gridIndex % layout.columns === 0 },
        ...caption(name, rows, layout.wide, look),
      })),
      tooltip: {
        ...frame(look, description).tooltip,
        formatter: (found: unknown) => {
          const { grid, year } = under(found);
          const part = parts[grid];
          return part ? `${plainText(part.name)}  ${tooltipText(part.rows, year, look)}` : '';
        },
      },
      series: parts.map(({ rows }, place): CustomSeriesOption => ({
        type: 'custom',
        xAxisIndex: place,
        yAxisIndex: place,
        silent: true,
        clip: true,
        // The pointer stops at each; the first draws them all.
        data: years.map((year) => [year, range.min]),
        renderItem: ({ dataIndex }, api) => (dataIndex === 0 ? { type: 'group', children: [...smallShapes(rows, range, (at) => api.coord([...at]), look)] } : { type: 'group', children: [] }),
      })),
    },
  };
};

/** The name of a part with its n of N, and below it the latest figure. */
const caption = (name: string, rows: TrendRows, wide: number, look: Look) => {
  const { t, language, colours, fontSize } = look;
  const latest = rows.district.at(-1);
  const figure = latest && districtFigure(rows.metric, latest);
  const counted = latest ? `${latest.n}/${latest.expected}` : '';
  const said =
    !latest || !figure
      ? t('chart.noFigures')
      : figure.scale === 'percent'
        ? `${formatFigure(rows.metric, figure, language)}  ${t(`chart.basis.${figure.basis}`)}`
        : `${formatValue(rows.metric, latest.median, language)}  ${t('chart.median')}`;
  return {
    name: `{b|${plainText(elide(name, wide - (counted.length + 2) * fontSize * 0.6, fontSize))}}  {m|${counted}}\n${plainText(elide(said, wide, fontSize))}`,
    nameLocation: 'end',
    nameGap: Math.round(fontSize * 0.8),
    nameTextStyle: {
      align: 'left',
      color: colours.text,
      fontSize,
      lineHeight: Math.round(fontSize * 1.5),
      rich: { b: { fontWeight: 'bold', fontSize, color: colours.text }, m: { fontSize, color: colours.muted } },
    },
  } as const;
};

/** The grid and year under the pointer, from whatever ECharts hands to a tooltip's formatter. */
const under = (found: unknown): { readonly grid: number; readonly year: number } => {
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return typeof first === 'object' && first !== null && 'axisValue' in first && 'axisIndex' in first ? { grid: Number(first.axisIndex), year: Math.round(Number(first.axisValue)) } : { grid: 0, year: 0 };
};
