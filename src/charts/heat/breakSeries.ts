import type { CustomSeriesOption } from 'echarts/charts';
import { fontOf } from '../frame.ts';
import type { Look } from '../look.ts';
import type { HeatRows } from './heatRows.ts';

/** Before which columns the definition changed. */
export const breakSeries = ({ columns }: HeatRows, look: Look) => ({
  type: 'custom',
  name: look.t('chart.definitionChanged'),
  silent: true,
  clip: false,
  color: look.colours.muted,
  z: 4,
  data: columns.flatMap(({ breaks }, place) => (breaks ? [[place]] : [])),
  encode: { x: 0 },
  renderItem: (params: { readonly coordSys: { readonly y: number; readonly height: number } }, api: { readonly coord: (at: readonly number[]) => readonly number[]; readonly size: (of: readonly number[]) => readonly number[]; readonly value: (dimension: number) => number }) => {
    const [centre = 0] = api.coord([api.value(0), 0]);
    const [width = 0] = api.size([1, 1]);
    const x = centre - width / 2;
    const { y, height } = params.coordSys;
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: x, y1: y - look.fontSize * 2.1, x2: x, y2: y + height }, style: { stroke: look.colours.text, lineWidth: 1.5, lineDash: [3, 3] } },
        { type: 'text', x, y: y - look.fontSize * 2.2, style: { text: look.t('chart.definitionChanged'), fill: look.colours.muted, font: `${look.fontSize}px ${fontOf(look)}`, align: 'center', verticalAlign: 'bottom' } },
      ],
    };
  },
});

/** Where in its row a school merged or split: a stroke between the years that are not compared. */
export const turnSeries = ({ rows }: HeatRows, look: Look): CustomSeriesOption => ({
  type: 'custom',
  name: look.t('chart.turnMark'),
  silent: true,
  clip: true,
  color: look.colours.text,
  z: 5,
  data: rows.flatMap((row, place) => (row.kind === 'school' ? [...row.turns.keys()].map((column) => [column, place]) : [])),
  encode: { x: 0, y: 1 },
  renderItem: (_params, api) => {
    const [centre = 0, middle = 0] = api.coord([api.value(0), api.value(1)]);
    const size = api.size?.([1, 1]);
    const [width = 0, height = 0] = Array.isArray(size) ? size : [];
    const x = centre - width / 2;
    return { type: 'line', shape: { x1: x, y1: middle - height / 2, x2: x, y2: middle + height / 2 }, style: { stroke: look.colours.text, lineWidth: look.lineWidth } };
  },
});
