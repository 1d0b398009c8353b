import type { Look } from '../../charts/look.ts';
import type { NativePoint, NativeSeries } from './chartModel.ts';
import { edgeStroke, fillOf, inkOf, lineStroke } from './inks.ts';
import { markOf } from './marks.ts';
import { pointsOf } from './points.ts';
import { fieldsOf, saidBy, textOf, type Fields } from './readOption.ts';

const EMPTY: NativePoint = { x: null, y: null, label: null, mark: null };

/** The words at the end of a line, as the label of its last point. */
const withEnd = (points: readonly NativePoint[], series: Fields, look: Look): readonly NativePoint[] => {
  const end = fieldsOf(series['endLabel']);
  const last = points.findLastIndex(({ y }) => y !== null);
  const ink = inkOf(end['color']) ?? inkOf(look.colours.text);
  if (end['show'] !== true || last < 0 || !ink) return points;
  const text = saidBy(end['formatter'], {});
  return points.map((point, place) => (place === last ? { ...point, label: { text, place: 'r', ink, ground: null, down: 0 } } : point));
};

/** A mark that all points have alike is that of the series. */
const alike = (series: NativeSeries): NativeSeries => {
  const drawn = series.points.filter(({ y }) => y !== null);
  const marks = new Set(drawn.map(({ mark }) => JSON.stringify(mark)));
  const [mark] = drawn.flatMap((point) => point.mark ?? []);
  return marks.size === 1 && mark ? { ...series, mark, points: series.points.map((point) => ({ ...point, mark: null })) } : series;
};

/** A step line holds from half a year before to half a year after: one series for each value it takes, so that none slopes. */
const steps = (points: readonly NativePoint[]): readonly (readonly NativePoint[])[] => {
  const starts = points.flatMap(({ y }, place) => (y !== null && y !== points[place - 1]?.y ? [place] : []));
  return starts.map((start, run) => {
    const after = points.findIndex(({ y }, place) => place > start && y !== points[start]?.y);
    const end = after < 0 ? points.length : after;
    return points.map((point, place) => (place >= start && place < end ? (run < starts.length - 1 ? { ...point, label: null } : point) : EMPTY));
  });
};

/** One of ECharts' series as Office draws it; several for a line in steps. With `keys`, a point for each of them. Null: Office has no such series, or a point lies between the places. */
export const nativeSeries = (series: Fields, keys: readonly number[] | null, look: Look): readonly NativeSeries[] | null => {
  const { type, color } = series;
  if (type !== 'bar' && type !== 'line' && type !== 'scatter') return null;
  const found = pointsOf(series, look);
  const style = fieldsOf(series['itemStyle']);
  const base = { name: textOf(series['name']), listed: false, stacked: series['stack'] !== undefined };
  const plain = { symbol: series['symbol'], size: series['symbolSize'], style, colour: color, look };
  if (!keys) {
    const points = found.map(({ at, ...point }) => ({ ...point, x: at }));
    return type === 'bar' ? null : [alike({ ...base, form: 'scatter', fill: null, stroke: type === 'line' ? lineStroke(fieldsOf(series['lineStyle']), color) : null, mark: markOf(plain), points })];
  }
  if (found.some(({ at, y }) => y !== null && (at === null || !keys.includes(at)))) return null;
  const byPlace = new Map(found.map(({ at, ...point }) => [at, point]));
  const points = keys.map((key) => byPlace.get(key) ?? EMPTY);
  if (type === 'bar') return [{ ...base, form: 'bar', fill: fillOf(style, color), stroke: edgeStroke(style), mark: null, points }];
  const stroke = type === 'line' ? lineStroke(fieldsOf(series['lineStyle']), color) : null;
  const line = { ...base, form: 'line', fill: null, stroke, mark: markOf(plain) } as const;
  const named = withEnd(points, series, look);
  if (series['step'] === undefined) return [alike({ ...line, points: named })];
  // A value that holds for one year alone would be a line without length.
  return steps(named).map((run) => ({ ...line, points: run, mark: run.filter(({ y }) => y !== null).length > 1 || !stroke ? null : { symbol: 'dash', size: 16, fill: stroke.ink, edge: null } }));
};
