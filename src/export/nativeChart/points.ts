import type { Look } from '../../charts/look.ts';
import type { Label, NativePoint } from './chartModel.ts';
import { inkOf } from './inks.ts';
import { markOf } from './marks.ts';
import { fieldsOf, isFields, listOf, numberOf, saidBy, type Fields } from './readOption.ts';

/** A place and a value of a series, as far as they are numbers. */
interface Datum {
  readonly at: number | null;
  readonly value: number | null;
  readonly item: Fields;
}

const datumOf = (given: unknown, place: number): Datum => {
  const item = fieldsOf(given);
  const value = isFields(given) ? given['value'] : given;
  if (!Array.isArray(value)) return { at: place, value: numberOf(value), item };
  return { at: numberOf(value[0]), value: numberOf(value[1]), item };
};

/** What is written at a point; null where nothing is. */
const labelOf = (label: Fields, datum: Datum, place: number, { look, stacked, bar }: { readonly look: Look; readonly stacked: boolean; readonly bar: boolean }): Label | null => {
  if (label['show'] !== true || datum.value === null) return null;
  const value = datum.at === place ? datum.value : [datum.at, datum.value];
  const text = label['formatter'] === undefined ? String(datum.value) : saidBy(label['formatter'], { value, dataIndex: place });
  const ink = inkOf(label['color']) ?? inkOf(look.colours.text);
  if (text === '' || !ink) return null;
  const outside = bar ? 'outEnd' : label['position'] === 'top' ? 't' : 'r';
  return { text, place: stacked || label['position'] === 'inside' ? 'ctr' : outside, ink, ground: inkOf(label['backgroundColor']), down: 0 };
};

/** Every point of a series in its own order. `at` is the place of a category or a number. */
export const pointsOf = (series: Fields, look: Look): readonly (NativePoint & { readonly at: number | null })[] => {
  const bar = series['type'] === 'bar';
  const stacked = series['stack'] !== undefined;
  const style = fieldsOf(series['itemStyle']);
  return listOf(series['data']).map((given, place) => {
    const datum = datumOf(given, place);
    const { item } = datum;
    const own = item['symbol'] !== undefined || item['symbolSize'] !== undefined || item['itemStyle'] !== undefined;
    const mark = own && !bar
      ? markOf({ symbol: item['symbol'] ?? series['symbol'], size: item['symbolSize'] ?? series['symbolSize'], style: { ...style, ...fieldsOf(item['itemStyle']) }, colour: series['color'], look })
      : null;
    const label = labelOf({ ...fieldsOf(series['label']), ...fieldsOf(item['label']) }, datum, place, { look, stacked, bar });
    return { at: datum.at, x: null, y: datum.value, label, mark };
  });
};
