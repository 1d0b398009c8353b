import { fontOf } from '../frame.ts';
import type { Look } from '../look.ts';
import { heatPaint } from './heatColours.ts';
import { hatch } from './hatch.ts';
import type { HeatRows } from './heatRows.ts';

const widthOf = (text: string, look: Look): number => (text.length * 0.56 + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0) * 0.44) * look.fontSize;

/** Colours with their numbers, and the two ways of having none, along the foot of the map. */
export const heatLegend = ({ colours, rows }: Pick<HeatRows, 'colours' | 'rows'>, look: Look) => {
  const { t } = look;
  const size = look.fontSize;
  const cells = rows.flatMap((row) => (row.kind === 'school' ? row.cells : []));
  const used = new Set(cells.map((cell) => (cell.kind === 'value' ? cell.colour : cell.kind)));
  const entries = [
    ...colours.flatMap((colour, place) => (used.has(place) || colour.side !== 'plain' ? [{ label: colour.label, ...heatPaint(colour, look) }] : [])),
    ...(used.has('missing') ? [{ label: t('heat.missing'), fill: null }] : []),
    ...(used.has('unexpected') ? [{ label: t('heat.unexpected'), fill: '' }] : []),
  ];
  let x = 0;
  const children = entries.flatMap(({ label, fill }) => {
    const left = x;
    x += size * 2.1 + widthOf(label, look) + size;
    const box = { x: left, y: 0, width: size * 1.6, height: size };
    return [
      ...(fill === null
        ? hatch(box, look)
        : [{ type: 'rect', shape: box, style: fill === '' ? { fill: 'transparent', stroke: look.colours.muted, lineWidth: 1, lineDash: [2, 2] } : { fill, stroke: look.colours.grid, lineWidth: 1 } }]),
      { type: 'text', x: left + size * 2, y: size / 2, style: { text: label, fill: look.colours.text, font: `${size}px ${fontOf(look)}`, verticalAlign: 'middle' } },
    ];
  });
  return { type: 'group', left: 8, bottom: 4, silent: true, children };
};
