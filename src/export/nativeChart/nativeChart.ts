import type { Drawing } from '../../charts/drawing.ts';
import type { Look } from '../../charts/look.ts';
import { categoriesOf, numberAxis, type Categories } from './axes.ts';
import { bandSeries } from './band.ts';
import type { NativeAxis, NativeChart, NativeSeries } from './chartModel.ts';
import { gridPlaces } from './gridPlaces.ts';
import { inkOf } from './inks.ts';
import { markSeries, rulesOf } from './markLines.ts';
import { nativeSeries } from './nativeSeries.ts';
import { partLabels } from './partLabels.ts';
import { fieldsOf, listOf, numberOf, textOf, type Fields } from './readOption.ts';

interface Drawn {
  readonly drawing: Drawing;
  readonly look: Look;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Told of a chart whose sides are not counted on it. */
const COUNTED: NativeAxis = { min: null, max: null, step: null, format: 'General', title: '', shown: true, lines: false };

/**
 * What ECharts draws, as charts that Office has: lines, bars, stacked bars, scatters, a band as bars; one for each grid, over each other.
 * Null where Office has no such picture (boxes, heat, flows, small multiples) or could not write its axis (levels in words).
 */
export const nativeCharts = ({ drawing, look, width, height }: Drawn): readonly NativeChart[] | null => {
  const { option } = drawing;
  const grids = listOf(option['grid']).map(fieldsOf);
  const [xAxes, yAxes, series] = ['xAxis', 'yAxis', 'series'].map((name) => listOf(option[name]).map(fieldsOf));
  const places = gridPlaces(grids, { width, height }, look.fontSize * 2);
  if (!places || !xAxes || !yAxes || !series || series.every((one) => listOf(one['data']).length === 0)) return null;
  const charts = grids.map((_, grid): NativeChart | null => {
    const xAxis = xAxes.find((axis) => (numberOf(axis['gridIndex']) ?? 0) === grid);
    const yAxis = yAxes.find((axis) => (numberOf(axis['gridIndex']) ?? 0) === grid);
    const place = places[grid];
    if (!xAxis || !yAxis || !place || yAxis['type'] === 'category' || yAxis['inverse'] === true) return null;
    const own = series.filter((one) => (numberOf(xAxes[numberOf(one['xAxisIndex']) ?? 0]?.['gridIndex']) ?? 0) === grid);
    const made = chartOf({ xAxis, yAxis, own, look });
    const [text, muted, line, background] = [look.colours.text, look.colours.muted, look.colours.grid, look.colours.background].map((colour) => inkOf(colour));
    if (!made || !text || !muted || !line || !background) return null;
    const { categories, drawn, x, y } = made;
    const free = drawn.some(({ listed }) => listed) && !drawn.some(({ form, points }) => form === 'line' && points.some(({ label }) => label));
    const shares = { first: numberOf(xAxis['min']) ?? 0, last: numberOf(xAxis['max']) ?? 1 };
    const share = (at: number): number => place.plot.left + ((at - shares.first) / (shares.last - shares.first)) * place.plot.width;
    return {
      title: (yAxis['nameLocation'] ?? 'end') === 'end' ? textOf(yAxis['name']) : '',
      categories: categories?.labels ?? null, x, y,
      series: partLabels(drawn, { y, plot: place.plot, line: (look.fontSize * 1.4) / (height * place.place.height) }),
      gap: gapOf(own), plot: free || !categories ? null : place.plot, place: place.place,
      rules: free || !categories ? [] : own.flatMap((one) => rulesOf(one, share)),
      fontSize: look.fontSize, text, muted, grid: line, background,
    };
  });
  const all = charts.flatMap((chart) => chart ?? []);
  return all.length === charts.length ? all : null;
};

interface Read {
  readonly categories: Categories | null;
  readonly drawn: readonly NativeSeries[];
  readonly x: NativeAxis;
  readonly y: NativeAxis;
}

const chartOf = ({ xAxis, yAxis, own, look }: { readonly xAxis: Fields; readonly yAxis: Fields; readonly own: readonly Fields[]; readonly look: Look }): Read | null => {
  const categories = categoriesOf(xAxis);
  const x = categories ? { ...COUNTED, shown: categories.shown } : numberAxis(xAxis);
  const y = numberAxis(yAxis);
  if (!x || !y) return null;
  const keys = categories?.keys ?? null;
  const parts = own.map((one) => {
    if (one['type'] === 'custom') return keys && bandSeries(one, keys, look);
    const marked = keys ? [] : markSeries(one, x, y, look);
    return marked.length > 0 ? marked : nativeSeries(one, keys, look);
  });
  if (parts.some((part) => part === null)) return null;
  const drawn = parts.flatMap((part) => part ?? []).filter(({ points }) => points.some((point) => point.y !== null));
  return drawn.length === 0 ? null : { categories, drawn: listed(KINDS.flatMap((kind) => drawn.filter(kind))), x, y };
};

/** Office draws and counts one kind after the other: bars that are stacked, bars, lines, marks. */
const KINDS = [
  ({ form, stacked }: NativeSeries) => form === 'bar' && stacked,
  ({ form, stacked }: NativeSeries) => form === 'bar' && !stacked,
  ({ form }: NativeSeries) => form === 'line',
  ({ form }: NativeSeries) => form === 'scatter',
];

/** What the legend names: bars beside bars, groups of marks, a line without a name at its end; parts of one line once. */
const listed = (drawn: readonly NativeSeries[]): readonly NativeSeries[] => {
  const bars = drawn.filter(({ form, stroke, fill }) => form === 'bar' && (stroke ?? fill));
  return drawn.map((series) => {
    const { form, name, points, stroke, mark } = series;
    const nameless = name === '' || points.some(({ label }) => label);
    return { ...series, listed: series.listed || (form === 'bar' ? bars.length > 1 && bars.includes(series) : form === 'scatter' && !nameless && (!stroke || !mark)) };
  });
};

/** `32%` of a place is left between bars: in percent of a bar. */
const gapOf = (own: readonly Fields[]): number => {
  const said = own.map((one) => parseFloat(textOf(one['barCategoryGap']))).find((share) => share > 0 && share < 100) ?? 40;
  return Math.round((said / (100 - said)) * 100);
};
