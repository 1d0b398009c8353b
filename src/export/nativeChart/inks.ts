import type { Fill, Ink, Pattern, Stroke } from './chartModel.ts';
import { fieldsOf, numberOf, textOf, type Fields } from './readOption.ts';

/** A CSS colour as the palettes write them; null for `transparent` and what is not read. */
export const inkOf = (css: unknown, opacity: unknown = 1): Ink | null => {
  const text = textOf(css).trim();
  const alpha = numberOf(opacity) ?? 1;
  const hex = /^#([\da-f]{6})([\da-f]{2})?$/iu.exec(text);
  if (hex) return { rgb: (hex[1] ?? '').toUpperCase(), alpha: (hex[2] === undefined ? 1 : parseInt(hex[2], 16) / 255) * alpha };
  const short = /^#([\da-f])([\da-f])([\da-f])$/iu.exec(text);
  if (short) return { rgb: short.slice(1).map((digit) => digit + digit).join('').toUpperCase(), alpha };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/u.exec(text);
  if (!parts) return null;
  const rgb = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase();
  return { rgb, alpha: Number(parts[4] ?? 1) * alpha };
};

const patternOf = (decal: Fields): Pattern => {
  if (decal['symbol'] === 'circle') return 'pct20';
  const turned = numberOf(decal['rotation']) ?? 0;
  if (turned === 0) return 'wdUpDiag';
  return turned > 0 ? 'ltUpDiag' : 'ltDnDiag';
};

/** How a bar is filled: colour, opacity and decal of ECharts' item style. */
export const fillOf = (style: Fields, colour: unknown): Fill | null => {
  const ink = inkOf(style['color'] ?? colour, style['opacity']);
  if (!ink) return null;
  const decal = fieldsOf(style['decal']);
  const ground = inkOf(decal['color']);
  return { ink, pattern: ground ? { kind: patternOf(decal), ground } : null };
};

const DASHES: ReadonlyMap<unknown, Stroke['dash']> = new Map([['dashed', 'dash'], ['dotted', 'sysDot']]);

export const lineStroke = (style: Fields, colour: unknown): Stroke | null => {
  const ink = inkOf(style['color'] ?? colour, style['opacity']);
  return ink && { ink, width: numberOf(style['width']) ?? 2, dash: DASHES.get(style['type']) ?? 'solid' };
};

export const edgeStroke = (style: Fields): Stroke | null => {
  const ink = inkOf(style['borderColor']);
  const width = numberOf(style['borderWidth']) ?? 0;
  return ink && width > 0 ? { ink, width, dash: DASHES.get(style['borderType']) ?? 'solid' } : null;
};
