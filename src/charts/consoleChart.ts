import { formatNumber } from '../domain/formatting.ts';
import type { ChartPoint, Drawing } from './drawing.ts';
import { categoryAxis, frame, plainText, valueAxis } from './frame.ts';
import type { Look } from './look.ts';

export interface ConsolePlot {
  readonly form: 'line' | 'bar' | 'scatter';
  /** Names of columns. */
  readonly x: string;
  readonly y: string;
  readonly split: string | null;
  /** Whether what lies along are numbers. */
  readonly numeric: boolean;
  /** One series with the name '' where nothing parts them. */
  readonly series: readonly { readonly name: string; readonly points: readonly { readonly x: string; readonly y: number }[] }[];
  /** Rows that are not drawn. */
  readonly left: number;
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'roundRect', 'arrow', 'circle'];

/** An answer of the console as lines, bars or a cloud. Places along are in the order of the rows; numbers by size. */
export const consoleChart = (plot: ConsolePlot, look: Look): Drawing => {
  const { t, language, colours } = look;
  const cloud = plot.form === 'scatter';
  const found = [...new Set(plot.series.flatMap(({ points }) => points.map(({ x }) => x)))];
  const places = plot.numeric ? found.toSorted((one, other) => Number(one) - Number(other)) : found;
  const placeOf = new Map(places.map((x, place) => [x, place]));
  const along = (x: string): number => (cloud ? Number(x) : (placeOf.get(x) ?? 0));
  const said = (name: string, x: string, y: number): string => [name, `${plot.x} ${x}`, `${plot.y} ${formatNumber(y, language, 4)}`].filter((part) => part !== '').join(t('chart.comma'));
  const lines = plot.series.map(({ name, points }, series) =>
    points
      .map(({ x, y }): ChartPoint => ({ x: along(x), y, text: said(name, x, y), target: { kind: 'other', key: `${series} ${x}` } }))
      .toSorted((one, other) => one.x - other.x));
  const description = [t('chart.console', { x: plot.x, y: plot.y }), ...plot.series.map(({ name, points }) => `${name} ${points.length}`.trim())].join(t('chart.comma'));
  const value = valueAxis(look, (number) => formatNumber(number, language, 4));
  return {
    description,
    lines,
    option: {
      ...frame(look, description),
      grid: { left: look.fontSize * 4.5, right: plot.form === 'line' && plot.series.length > 1 ? look.fontSize * 8 : 24, top: look.fontSize * 2.6, bottom: look.fontSize * (cloud ? 4 : 2.6) },
      xAxis: cloud ? { ...value, scale: true, name: plot.x, nameLocation: 'middle', nameGap: look.fontSize * 2.2, nameTextStyle: { color: colours.muted } } : categoryAxis(places, look, plot.form === 'bar'),
      yAxis: { ...value, name: plot.y, nameTextStyle: { color: colours.muted, align: 'left' }, scale: plot.form !== 'bar' },
      tooltip: {
        ...frame(look, description).tooltip,
        trigger: cloud ? 'item' : 'axis',
        formatter: (hovered: unknown) => tip(hovered, plot).map(plainText).join('\n'),
      },
      series: plot.series.map(({ name, points }, place) => ({
        type: plot.form,
        name,
        color: colours.series[place] ?? colours.accent,
        symbol: SYMBOLS[place] ?? 'circle',
        symbolSize: look.fontSize * 0.6,
        lineStyle: { width: look.lineWidth },
        itemStyle: plot.form === 'bar' && plot.series.length > 1 ? { decal: { symbol: SYMBOLS[place] ?? 'circle', symbolSize: 0.4, dashArrayX: [4, 4 + place], dashArrayY: [4, 4], color: colours.background } } : {},
        ...(plot.form === 'line' && plot.series.length > 1 ? { endLabel: { show: true, formatter: plainText(name), color: colours.series[place] ?? colours.accent, fontSize: look.fontSize, width: look.fontSize * 7.5, overflow: 'truncate' }, labelLayout: { moveOverlap: 'shiftY' } } : {}),
        emphasis: { disabled: true },
        data: cloud ? points.map(({ x, y }) => [Number(x), y]) : spread(places, points),
      })),
    },
  };
};

const spread = (places: readonly string[], points: readonly { readonly x: string; readonly y: number }[]): readonly (number | '-')[] => {
  const at = new Map(points.map(({ x, y }) => [x, y]));
  return places.map((x) => at.get(x) ?? '-');
};

const tip = (hovered: unknown, plot: ConsolePlot): readonly string[] => {
  const items: readonly unknown[] = Array.isArray(hovered) ? hovered : [hovered];
  const parts = items.flatMap((item) => (typeof item === 'object' && item !== null && 'value' in item && 'seriesName' in item && 'name' in item ? [{ name: String(item.seriesName), x: String(item.name), value: item.value }] : []));
  const shown = parts.filter(({ value }) => value !== '-');
  if (plot.form === 'scatter') return shown.map(({ name, value }) => `${name} ${Array.isArray(value) ? value.join(', ') : ''}`.trim());
  return [`${plot.x} ${shown[0]?.x ?? ''}`, ...shown.map(({ name, value }) => `${plot.split === null ? plot.y : name}  ${String(value)}`)];
};
