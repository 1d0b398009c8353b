import type { Look } from '../look.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A hatched box: what is missing is drawn as missing, never as little. */
export const hatch = ({ x, y, width, height }: Box, look: Look) => {
  const gap = 6;
  const lines = Array.from({ length: Math.ceil((width + height) / gap) }, (_, place) => {
    const at = place * gap;
    // From the left or bottom edge up to the top or right one.
    const from = at <= height ? { x: x, y: y + at } : { x: x + at - height, y: y + height };
    const to = at <= width ? { x: x + at, y } : { x: x + width, y: y + at - width };
    return { type: 'line' as const, shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y }, style: { stroke: look.colours.muted, lineWidth: 0.7, opacity: 0.6 } };
  });
  return [{ type: 'rect' as const, shape: { x, y, width, height }, style: { fill: look.colours.background, stroke: look.colours.grid, lineWidth: 1 } }, ...lines];
};
