import { fontOf } from '../charts/frame.ts';
import { elide } from '../charts/fitTooltip.ts';
import { still } from '../charts/still.ts';
import type { PictureSize } from '../views/figure/pictureChoice.ts';
import { chartSize } from './chartSize.ts';
import type { Picture } from '../views/figure/SavePictureContext.ts';
import { holdable, xmlText } from './xmlText.ts';

export interface SvgPicture {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture that stands alone: its title and scope above it, its source and date below, on the background of its theme. */
export const svg = ({ title, scope, source, drawing, look, width, height }: Picture, size: PictureSize = 'seen'): SvgPicture => {
  const { fontSize, colours } = look;
  const margin = Math.round(fontSize * 1.5);
  const large = Math.round(fontSize * 1.4);
  const line = Math.round(fontSize * 1.6);
  const below = margin + large + (scope === '' ? 0 : line) + Math.round(fontSize * 0.8);
  const seen = { width: Math.round(width), height: Math.round(height) };
  const chart = chartSize(seen, { size, aside: 2 * margin, above: below + line + margin, laidOut: drawing.laidOut === true });
  const whole = { width: chart.width + 2 * margin, height: below + chart.height + line + margin };
  const room = chart.width;
  const written = (text: string, at: { readonly y: number; readonly size: number; readonly colour: string; readonly weight: number }): string =>
    `<text x="${margin}" y="${at.y}" font-size="${at.size}" font-weight="${at.weight}" fill="${at.colour}">${xmlText(elide(text, room, at.size))}</text>`;
  const made = drawing.laidOut ? seen : chart;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${xmlText(fontOf(look))}" role="img" aria-label="${xmlText(drawing.description)}">`,
    `<rect width="100%" height="100%" fill="${colours.background}"/>`,
    written(title, { y: margin + large * 0.8, size: large, colour: colours.text, weight: 600 }),
    scope === '' ? '' : written(scope, { y: margin + large + line * 0.8, size: fontSize, colour: colours.muted, weight: 400 }),
    `<svg x="${margin}" y="${below}" width="${chart.width}" height="${chart.height}" viewBox="0 0 ${made.width} ${made.height}">${still(drawing, made)}</svg>`,
    written(source, { y: whole.height - margin, size: fontSize, colour: colours.muted, weight: 400 }),
    '</svg>',
  ].join('\n');
  return { ...whole, text: holdable(text) };
};
