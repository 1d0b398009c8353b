import type { CustomSeriesOption } from 'echarts/charts';
import { formatBare } from '../../domain/formatting.ts';
import type { ChartPoint, Drawing } from '../drawing.ts';
import { fixedGrid, fontOf, frame, plainText } from '../frame.ts';
import type { Look } from '../look.ts';
import { SCROLL_BAR } from '../rowScroll.ts';
import { colourOf } from '../trend/seriesOfTrend.ts';
import { textWidth } from '../textWidth.ts';
import { breakSeries, turnSeries } from './breakSeries.ts';
import { columnNames } from './columnNames.ts';
import { hatch } from './hatch.ts';
import { heatPaint } from './heatColours.ts';
import { heatLegend } from './heatLegend.ts';
import type { HeatCell, HeatRows } from './heatRows.ts';
import { cellText } from './heatWords.ts';

/** Longer names of schools are cut, in widths of a character. */
const NAMES = 14;

/** The height of a row and what the legend keeps from the cells, in heights of text. */
const ROW = 1.75;
/** Of a slide, which does not scroll: as many rows as can be read. */
const ROW_OF_SLIDES = 1.42;
const APART = 0.7;

/** Lines of text above the cells: names of columns, and the mark of a changed definition. */
const headLines = ({ of, columns }: HeatRows): number => (of === 'metrics' ? 5.6 : columns.some(({ breaks }) => breaks) ? 3.8 : 2.4);

export interface HeatMap {
  readonly rows: HeatRows;
  /** About how wide it will be, and how high it may be, in pixels. */
  readonly room: { readonly width: number; readonly height: number };
}

export interface HeatDrawing extends Drawing {
  /** In pixels: all its room where it scrolls. */
  readonly height: number;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: HeatCell;
}

/** Schools by years or metrics, a cell each: coloured by class, its number in it; hatched where missing, empty where none is expected. */
export const heatChart = ({ rows, room }: HeatMap, look: Look): HeatDrawing => {
  const { t, colours, fontSize } = look;
  const tall = look.medium === 'slide' ? ROW_OF_SLIDES : ROW;
  const placed = rows.rows.flatMap((row, place): readonly Placed[] =>
    row.kind === 'school' ? row.cells.flatMap((cell, column) => (cell.kind === 'unexpected' ? [] : [{ row: place, column, cell }])) : [],
  );
  const bands = rows.rows.flatMap((row, place) => (row.kind === 'band' ? [place] : []));
  const schools = rows.rows.length - bands.length;
  const description = t('heat.description', { title: rows.title, schools, columns: t(`heat.columns.${rows.of}`, { n: rows.columns.length }) });
  const base = frame(look, description);
  const said = (place: number): string => {
    const one = placed[place];
    const row = one && rows.rows[one.row];
    const column = one && rows.columns[one.column];
    return one && column && row?.kind === 'school' ? cellText(row, one.column, column, look) : '';
  };
  const legend = heatLegend(rows, room.width - 16, look);
  const around = headLines(rows) + legend.height + APART;
  const height = Math.min(room.height, Math.ceil(fontSize * (rows.rows.length * tall + around)));
  const shown = Math.max(1, Math.min(rows.rows.length, Math.floor((height / fontSize - around) / tall + 0.01)));
  const scrolls = rows.rows.length > shown;
  const names = Math.min(NAMES * fontSize, Math.max(0, ...rows.rows.map((row) => textWidth(row.kind === 'band' ? row.label : row.name, fontSize))) + fontSize);
  const isSchool = rows.rows.map(({ kind }) => kind === 'school');
  return {
    description,
    laidOut: true,
    height,
    lines: heatPoints(rows, look),
    rowsInWords: (from, to) => t('heat.rowsShown', { n: isSchool.slice(from, to + 1).filter(Boolean).length, of: schools }),
    option: {
      ...base,
      grid: { left: names + 10, right: scrolls ? SCROLL_BAR : 12, top: fontSize * headLines(rows), bottom: fontSize * (legend.height + APART), ...fixedGrid },
      xAxis: {
        type: 'category',
        position: 'top',
        data: rows.columns.map(({ label }) => label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { interval: 0, color: colours.text, lineHeight: fontSize * 1.25, ...columnNames(rows, (room.width - names - 10 - SCROLL_BAR) / rows.columns.length, look) },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.rows.map((row) => {
          if (row.kind === 'band') return { value: row.label, textStyle: { fontWeight: 'bold', color: colours.text } };
          return row.place === null ? row.name : { value: row.name, textStyle: { fontWeight: 'bold', color: colourOf(row.place, look) } };
        }),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          width: names,
          overflow: 'truncate',
          fontSize,
          color: colours.text,
        },
      },
      dataZoom: scrolls
        ? [
            { type: 'inside', yAxisIndex: 0, startValue: 0, endValue: shown - 1, zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: true, moveOnMouseMove: false, minValueSpan: 8 },
            {
              type: 'slider', yAxisIndex: 0, startValue: 0, endValue: shown - 1, right: 6, width: 16, showDetail: false, showDataShadow: false, brushSelect: false, minValueSpan: 8,
              borderColor: colours.grid, fillerColor: colours.band, handleStyle: { color: colours.background, borderColor: colours.muted }, moveHandleStyle: { color: colours.muted },
            },
          ]
        : [],
      graphic: [legend.graphic],
      tooltip: {
        ...base.tooltip,
        trigger: 'item',
        formatter: (found: unknown) => plainText(said(typeof found === 'object' && found !== null && 'dataIndex' in found ? Number(found.dataIndex) : -1)),
      },
      series: [cellSeries(rows, placed, look), breakSeries(rows, look), turnSeries(rows, look)],
    },
  };
};

const heatPoints = ({ rows, columns }: HeatRows, look: Look): readonly (readonly ChartPoint[])[] =>
  rows.flatMap((row, y) =>
    row.kind === 'band'
      ? []
      : [
          row.cells.flatMap((_, x): readonly ChartPoint[] => {
            const column = columns[x];
            if (!column) return [];
            return [
              {
                x,
                y,
                // Tens of thousands of cells: said when they are come to.
                get text() {
                  return cellText(row, x, column, look);
                },
                target: { kind: 'school', school: row.school, year: column.year, metric: column.metric.id },
              },
            ];
          }),
        ],
  );

const cellSeries = (rows: HeatRows, placed: readonly Placed[], look: Look): CustomSeriesOption => {
  const paints = rows.colours.map((colour) => heatPaint(colour, look));
  const font = `${look.fontSize}px ${fontOf(look)}`;
  return {
    type: 'custom',
    name: rows.title,
    clip: true,
    color: paints.at(0)?.fill ?? look.colours.accent,
    data: placed.map(({ row, column }) => [column, row]),
    encode: { x: 0, y: 1 },
    renderItem: (params, api) => {
      const one = placed[params.dataIndex];
      if (!one) return null;
      const [centre = 0, middle = 0] = api.coord([one.column, one.row]);
      const size = api.size?.([1, 1]);
      const [width = 0, height = 0] = Array.isArray(size) ? size : [];
      const box = { x: centre - width / 2 + 0.5, y: middle - height / 2 + 0.5, width: Math.max(1, width - 1), height: Math.max(1, height - 1) };
      const { cell } = one;
      if (cell.kind !== 'value') return { type: 'group', emphasisDisabled: true, children: hatch(box, look) };
      const paint = paints[cell.colour];
      const metric = rows.columns[one.column]?.metric;
      const text = metric && height > look.fontSize * 1.1 ? formatBare(metric, cell.value, look.language) + (cell.soft ? '*' : '') : '';
      const rect = { type: 'rect' as const, shape: box, style: { fill: paint?.fill ?? look.colours.background } };
      // A text of its own: what ECharts holds for the label of a shape it lays out anew at each step of a scroll.
      const label = { type: 'text' as const, x: centre, y: middle, silent: true, style: { text, fill: paint?.text ?? look.colours.text, font, align: 'center' as const, verticalAlign: 'middle' as const } };
      return { type: 'group', emphasisDisabled: true, children: text === '' || textWidth(text, look.fontSize) >= width ? [rect] : [rect, label] };
    },
  };
};
