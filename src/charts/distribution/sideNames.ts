import type { CustomSeriesOption } from 'echarts/charts';
import { elide } from '../fitTooltip.ts';
import { fontOf } from '../frame.ts';
import type { Look } from '../look.ts';
import { textWidth } from '../textWidth.ts';
import { colourOf, labelWidth } from '../trend/seriesOfTrend.ts';
import { normName } from './normMarks.ts';
import type { Placed } from './spreadPoints.ts';
import type { SpreadRows } from './spreadRows.ts';

/** A name beside the last group, at its value. */
export interface SideName {
  readonly value: number;
  readonly text: string;
  readonly colour: string;
}

/** The norms of the last group and the chosen schools in it, from above. */
export const namesBeside = ({ groups, metric }: SpreadRows, chosen: readonly Placed[], look: Look): readonly SideName[] => {
  const last = groups.length - 1;
  const norms = (groups[last]?.norms ?? []).map((norm) => ({ value: norm.value, text: normName(norm, metric, look), colour: look.colours.norm }));
  const schools = chosen.flatMap(({ dot, group }) =>
    group === last && dot.place !== null ? [{ value: dot.value, text: elide(dot.name, labelWidth(look), look.fontSize), colour: colourOf(dot.place, look) }] : [],
  );
  return [...schools, ...norms].toSorted((one, two) => two.value - one.value);
};

/** In pixels. */
export const roomBeside = (names: readonly SideName[], look: Look): number => (names.length === 0 ? 12 : Math.max(...names.map(({ text }) => textWidth(text, look.fontSize))) + look.fontSize * 1.5);

/** Where texts of one height stand that want to be at `wanted`, rising, none over another and none below `floor`: moved down, then up from the floor. */
export const spreadOut = (wanted: readonly number[], { height, floor }: { readonly height: number; readonly floor: number }): readonly number[] => {
  const down: number[] = [];
  for (const at of wanted) down.push(Math.max(at, (down.at(-1) ?? -Infinity) + height));
  const up: number[] = [];
  for (const at of down.toReversed()) up.push(Math.min(at, (up.at(-1) ?? floor + height) - height));
  return up.toReversed();
};

/** The names, one under the other. */
export const sideNames = (names: readonly SideName[], groups: number, look: Look): CustomSeriesOption => ({
  type: 'custom',
  name: look.t('distribution.school'),
  z: 7,
  silent: true,
  clip: false,
  color: look.colours.text,
  data: names.map(({ value }) => [groups - 1, value]),
  renderItem: (params, api) => {
    const name = names[params.dataIndex];
    if (!name) return null;
    const at = names.map(({ value }) => api.coord([groups - 0.5, value]));
    const { y: top = 0, height = 0 } = { ...params.coordSys };
    const places = spreadOut(at.map(([, y = 0]) => y), { height: look.fontSize * 1.4, floor: top + height });
    return {
      type: 'text',
      x: (at[params.dataIndex]?.[0] ?? 0) + 6,
      y: places[params.dataIndex] ?? 0,
      style: { text: name.text, fill: name.colour, font: `${look.fontSize}px ${fontOf(look)}`, verticalAlign: 'middle' },
    };
  },
});
