import type { Drawing } from '../charts/drawing.ts';
import { fontOf } from '../charts/frame.ts';
import type { Look } from '../charts/look.ts';
import { still } from '../charts/still.ts';
import { legendSvg } from './legendSvg.ts';
import type { SvgPicture } from './svg.ts';
import { holdable, xmlText } from './xmlText.ts';

interface Drawn {
  readonly drawing: Drawing;
  readonly look: Look;
  readonly width: number;
  readonly height: number;
}

/** A chart with what its colours mean above it, on the background of its theme, for a page that says its title and sources itself. */
export const chartPicture = ({ drawing, look, ...size }: Drawn): SvgPicture => {
  const [width, tall] = [Math.round(size.width), Math.round(size.height)];
  const legend = legendSvg({ drawing, look, ...size });
  const height = tall + legend.height;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(fontOf(look))}">`,
    `<rect width="100%" height="100%" fill="${look.colours.background}"/>`,
    legend.text,
    `<svg y="${legend.height}" width="${width}" height="${tall}">${still(drawing, { width, height: tall })}</svg>`,
    '</svg>',
  ].join('\n');
  return { text: holdable(text), width, height };
};
