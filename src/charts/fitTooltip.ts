import type { Look } from './look.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Padding and border of a tooltip on both sides, in pixels. */
const AROUND = 26;

const isWide = (character: string): boolean => /[\u2e80-\uffef]/u.test(character);

/** Cuts a text that would be wider than `width` pixels, by the width that characters mostly have. */
export const elide = (text: string, width: number, fontSize: number): string => {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += (isWide(character) ? 1 : 0.52) * fontSize;
    if (used > width) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
};

/** A tooltip stands inside its chart: what would not fit is cut, line by line, and that it was is to be seen. */
export const fitTooltip = (text: string, { width, height }: Room, { fontSize }: Pick<Look, 'fontSize'>): string => {
  const lines = text.split('\n');
  const most = Math.max(1, Math.floor((height - AROUND) / Math.round(fontSize * 1.6)));
  const fit = lines.length <= most ? lines : [...lines.slice(0, most - 1), '…'];
  return fit.map((line) => elide(line, width - AROUND - fontSize, fontSize)).join('\n');
};
