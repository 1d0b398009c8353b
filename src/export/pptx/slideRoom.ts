import type { SlideShape } from '../deck.ts';

/** A box on a slide, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface SlideRoom {
  readonly width: number;
  readonly height: number;
  readonly heading: Box;
  readonly scope: Box;
  readonly stage: Box;
  readonly foot: Box;
  readonly number: Box;
}

/** Of a slide 1280 (wide) or 960 (classic) by 720, which is 13.33 or 10 by 7.5 inches. */
export const slideRoom = (shape: SlideShape): SlideRoom => {
  const width = shape === 'wide' ? 1280 : 960;
  const side = shape === 'wide' ? 48 : 36;
  const w = width - 2 * side;
  return {
    width, height: 720,
    heading: { x: side, y: 28, w, h: 72 },
    scope: { x: side, y: 104, w, h: 28 },
    stage: { x: side, y: 140, w, h: 524 },
    foot: { x: side, y: 676, w: w - 80, h: 28 },
    number: { x: side + w - 72, y: 676, w: 72, h: 28 },
  };
};

const PIXELS_PER_INCH = 96;

/** As pptxgenjs takes a box: in inches. */
export const inches = ({ x, y, w, h }: Box) => ({ x: x / PIXELS_PER_INCH, y: y / PIXELS_PER_INCH, w: w / PIXELS_PER_INCH, h: h / PIXELS_PER_INCH });

/** A height or width in inches. */
export const inch = (pixels: number): number => pixels / PIXELS_PER_INCH;

/** The size of letters in points. */
export const points = (pixels: number): number => Math.round(pixels * 0.75 * 10) / 10;
