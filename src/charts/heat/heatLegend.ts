import { fontOf } from '../frame.ts';
import type { Look } from '../look.ts';
import { textWidth } from '../textWidth.ts';
import { hatch } from './hatch.ts';
import { heatPaint } from './heatColours.ts';
import type { HeatRows } from './heatRows.ts';

interface Entry {
  readonly label: string;
  /** Null: hatched; empty: left blank. */
  readonly fill: string | null;
}

const entriesOf = ({ colours, rows }: Pick<HeatRows, 'colours' | 'rows'>, look: Look): readonly Entry[] => {
  const { t } = look;
  const used = new Set<number | string>();
  for (const row of rows) if (row.kind === 'school') for (const cell of row.cells) used.add(cell.kind === 'value' ? cell.colour : cell.kind);
  return [
    ...colours.flatMap((colour, place) => (used.has(place) || colour.side !== 'plain' ? [{ label: colour.label, fill: heatPaint(colour, look).fill }] : [])),
    ...(used.has('missing') ? [{ label: t('heat.missing'), fill: null }] : []),
    ...(used.has('unexpected') ? [{ label: t('heat.unexpected'), fill: '' }] : []),
  ];
};

/** The height of a line of the legend, in heights of text. */
const LINE = 1.8;

/** Colours with their numbers, and the two ways of having none, along the foot of the map, in as many lines as its width asks for. `height` in heights of text. */
export const heatLegend = (rows: Pick<HeatRows, 'colours' | 'rows'>, width: number, look: Look) => {
  const size = look.fontSize;
  let [x, line] = [0, 0];
  const children = entriesOf(rows, look).flatMap(({ label, fill }) => {
    const wide = size * 2 + textWidth(label, size);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const [left, top] = [x, line * LINE * size];
    x += wide + size;
    const box = { x: left, y: top, width: size * 1.6, height: size };
    return [
      ...(fill === null
        ? hatch(box, look)
        : [{ type: 'rect', shape: box, style: fill === '' ? { fill: 'transparent', stroke: look.colours.muted, lineWidth: 1, lineDash: [2, 2] } : { fill, stroke: look.colours.grid, lineWidth: 1 } }]),
      { type: 'text', x: left + size * 2, y: top + size / 2, style: { text: label, fill: look.colours.text, font: `${size}px ${fontOf(look)}`, verticalAlign: 'middle' } },
    ];
  });
  return { height: (line + 1) * LINE, graphic: { type: 'group', left: 8, bottom: 4, silent: true, children } };
};
