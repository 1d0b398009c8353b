import { xmlText } from '../xmlText.ts';
import type { Fill, Ink, Mark, Stroke } from '../nativeChart/chartModel.ts';
import type { Faces } from './faces.ts';

/** 12,700 of Office's units are a point, and a pixel of a slide is three quarters of one. */
const UNITS_PER_PIXEL = 9525;
const HUNDREDTHS_PER_PIXEL = 75;

const colourXml = ({ rgb, alpha }: Ink): string => `<a:srgbClr val="${rgb}">${alpha < 1 ? `<a:alpha val="${Math.round(alpha * 100_000)}"/>` : ''}</a:srgbClr>`;

export const solid = (ink: Ink | null): string => (ink ? `<a:solidFill>${colourXml(ink)}</a:solidFill>` : '<a:noFill/>');

export const fillXml = (fill: Fill | null): string => {
  if (!fill?.pattern) return solid(fill?.ink ?? null);
  const { kind, ground } = fill.pattern;
  return `<a:pattFill prst="${kind}"><a:fgClr>${colourXml(ground)}</a:fgClr><a:bgClr>${colourXml(fill.ink)}</a:bgClr></a:pattFill>`;
};

export const strokeXml = (stroke: Stroke | null): string =>
  stroke
    ? `<a:ln w="${Math.round(stroke.width * UNITS_PER_PIXEL)}" cap="rnd">${solid(stroke.ink)}<a:prstDash val="${stroke.dash}"/><a:round/></a:ln>`
    : '<a:ln><a:noFill/></a:ln>';

export const shapeXml = (fill: string, stroke: Stroke | null): string => `<c:spPr>${fill}${strokeXml(stroke)}</c:spPr>`;

export const markXml = (mark: Mark | null): string => {
  if (!mark) return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = Math.min(72, Math.max(2, Math.round(mark.size * 0.75)));
  return `<c:marker><c:symbol val="${mark.symbol}"/><c:size val="${size}"/>${shapeXml(solid(mark.fill), mark.edge && { ink: mark.edge, width: 1.5, dash: 'solid' })}</c:marker>`;
};

/** What a piece of text looks like; the faces are named one by one, or Chinese ones are lost in titles and legends. */
const runXml = (tag: 'a:defRPr' | 'a:rPr', { size, ink, bold, faces }: Written): string =>
  `<${tag} lang="${faces.lang}" sz="${Math.round(size * HUNDREDTHS_PER_PIXEL)}" b="${bold ? 1 : 0}">${solid(ink)}<a:latin typeface="${faces.latin}"/><a:ea typeface="${faces.eastAsian}"/><a:cs typeface="${faces.latin}"/></${tag}>`;

export interface Written {
  /** In pixels. */
  readonly size: number;
  readonly ink: Ink;
  readonly bold: boolean;
  readonly faces: Faces;
}

/** How words that Office makes itself (axes, legends, values) are written. */
export const proseXml = (written: Written): string => `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('a:defRPr', written)}</a:pPr><a:endParaRPr lang="${written.faces.lang}"/></a:p></c:txPr>`;

/** Words of our own, a paragraph a line. */
export const richXml = (text: string, written: Written): string =>
  `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${text
    .split('\n')
    .map((line) => `<a:p><a:pPr>${runXml('a:defRPr', written)}</a:pPr><a:r>${runXml('a:rPr', written)}<a:t>${xmlText(line)}</a:t></a:r></a:p>`)
    .join('')}</c:rich></c:tx>`;
