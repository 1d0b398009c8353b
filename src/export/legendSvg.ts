import type { Drawing } from '../charts/drawing.ts';
import type { Look } from '../charts/look.ts';
import { textWidth } from '../charts/textWidth.ts';
import type { Ink, NativeSeries, Stroke } from './nativeChart/chartModel.ts';
import { nativeCharts } from './nativeChart/nativeChart.ts';
import { xmlText } from './xmlText.ts';

interface Drawn {
  readonly drawing: Drawing;
  readonly look: Look;
  readonly width: number;
  readonly height: number;
}

const paint = (ink: Ink | null): string => (ink ? `#${ink.rgb}" fill-opacity="${ink.alpha}` : 'none');

const strokeOf = (stroke: Stroke | null): string => (stroke ? ` stroke="#${stroke.ink.rgb}" stroke-width="${Math.min(3, stroke.width)}"${stroke.dash === 'solid' ? '' : ' stroke-dasharray="4 3"'}` : '');

const swatch = ({ form, fill, stroke, mark }: NativeSeries, x: number, y: number, size: number): string => {
  if (form === 'bar') {
    const box = `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="${paint(fill?.ink ?? null)}"${strokeOf(stroke)}/>`;
    const ground = fill?.pattern?.ground;
    return ground ? `${box}<path d="M${x} ${y + size}L${x + size} ${y}" stroke="#${ground.rgb}" stroke-width="3"/>` : box;
  }
  if (stroke) return `<path d="M${x} ${y + size / 2}h${size}" fill="none"${strokeOf(stroke)}/>`;
  return `<circle cx="${x + size / 2}" cy="${y + size / 2}" r="${size / 2.4}" fill="${paint(mark?.fill ?? null)}"${mark?.edge ? ` stroke="#${mark.edge.rgb}"` : ''}/>`;
};

/** What the colours of a chart mean, for a picture of it that stands without its screen; `height` 0 where nothing needs to be said. Pixels. */
export const legendSvg = (drawn: Drawn): { readonly text: string; readonly height: number } => {
  const { fontSize, colours } = drawn.look;
  const listed = (nativeCharts(drawn) ?? []).flatMap(({ series }) => series.filter((one) => one.listed));
  if (listed.length === 0) return { text: '', height: 0 };
  const row = Math.round(fontSize * 1.7);
  const swatchSize = Math.round(fontSize * 0.8);
  let x = fontSize;
  let y = Math.round(fontSize * 0.4);
  const pieces = listed.map((series) => {
    const wide = swatchSize + fontSize * 0.5 + textWidth(series.name, fontSize) + fontSize * 1.4;
    if (x > fontSize && x + wide > drawn.width) {
      x = fontSize;
      y += row;
    }
    const at = x;
    x += wide;
    return `${swatch(series, at, y, swatchSize)}<text x="${at + swatchSize + fontSize * 0.5}" y="${y + fontSize * 0.75}" font-size="${fontSize}" fill="${colours.text}">${xmlText(series.name)}</text>`;
  });
  return { text: pieces.join(''), height: y + row };
};
