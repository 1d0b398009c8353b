import type { ChartPoint } from './drawing.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The point drawn nearest to where was clicked, none beyond `reach` pixels. */
export const nearestPoint = (
  points: readonly ChartPoint[],
  { clicked, toPixel, reach }: { readonly clicked: Pixel; readonly toPixel: (point: ChartPoint) => Pixel; readonly reach: number },
): ChartPoint | null => {
  let best: ChartPoint | null = null;
  let least = reach;
  for (const point of points) {
    const at = toPixel(point);
    const distance = Math.hypot(at.x - clicked.x, at.y - clicked.y);
    if (distance < least) {
      best = point;
      least = distance;
    }
  }
  return best;
};
