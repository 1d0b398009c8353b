import type { Look } from '../../charts/look.ts';
import type { NativeAxis, NativeSeries, Rule } from './chartModel.ts';
import { inkOf, lineStroke } from './inks.ts';
import { fieldsOf, listOf, numberOf, saidBy, textOf, type Fields } from './readOption.ts';

const marksOf = (series: Fields): readonly Fields[] => listOf(fieldsOf(series['markLine'])['data']).map(fieldsOf);

/** Upright lines between the places of an axis: `share` says where a number lies along the chart. Those without words are left out. */
export const rulesOf = (series: Fields, share: (at: number) => number): readonly Rule[] => {
  const common = fieldsOf(fieldsOf(series['markLine'])['label']);
  return marksOf(series).flatMap((mark) => {
    const at = numberOf(mark['xAxis']);
    const label = { ...common, ...fieldsOf(mark['label']) };
    return at === null || label['show'] === false ? [] : [{ at: share(at), text: saidBy(label['formatter'], {}) }];
  });
};

/** Lines across a chart of two numbers, as series of two points from edge to edge. */
export const markSeries = (series: Fields, x: NativeAxis, y: NativeAxis, look: Look): readonly NativeSeries[] => {
  const stroke = lineStroke(fieldsOf(fieldsOf(series['markLine'])['lineStyle']), series['color']);
  return marksOf(series).flatMap((mark): readonly NativeSeries[] => {
    const label = fieldsOf(mark['label']);
    const ink = inkOf(label['color']) ?? inkOf(look.colours.text);
    const [along, up] = [numberOf(mark['xAxis']), numberOf(mark['yAxis'])];
    const ends = along !== null ? [[along, y.min], [along, y.max]] : [[x.min, up], [x.max, up]];
    const text = saidBy(label['formatter'], {});
    return [
      {
        form: 'scatter', stacked: false, name: textOf(series['name']), listed: false, fill: null, stroke, mark: null,
        points: ends.map(([at, value], place) => ({ x: at ?? null, y: value ?? null, mark: null, label: place === 0 || !ink || text === '' ? null : { text, place: along === null ? 't' : 'r', ink, ground: null, down: 0 } })),
      },
    ];
  });
};
