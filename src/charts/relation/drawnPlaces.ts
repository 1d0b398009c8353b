import { isStepped, spread } from './relationAxis.ts';
import type { RelationDot, RelationRows } from './relationRows.ts';

/** Of the length of an axis: how far apart marks of one place stand, and how wide such a cluster gets at most. */
const STEP = { x: 0.011, y: 0.026 } as const;
const WIDEST = 5;
/** A turn of the golden angle from mark to mark fills a disc evenly (Vogel 1979). */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Where each school is drawn: around its place where several stand there, on an axis of steps a little beside its line. */
export const drawnPlaces = ({ x, y, ranges, dots }: Pick<RelationRows, 'x' | 'y' | 'ranges' | 'dots'>): ReadonlyMap<RelationDot, readonly [number, number]> => {
  const here = new Map<string, RelationDot[]>();
  for (const dot of dots) {
    const key = `${dot.x} ${dot.y}`;
    const others = here.get(key);
    if (others) others.push(dot);
    else here.set(key, [dot]);
  }
  const width = { x: (ranges.x.max - ranges.x.min) * STEP.x, y: (ranges.y.max - ranges.y.min) * STEP.y };
  const places = new Map<RelationDot, readonly [number, number]>();
  for (const together of here.values()) {
    const reach = Math.min(1, WIDEST / Math.sqrt(together.length));
    together
      .toSorted((one, other) => one.group - other.group)
      .forEach((dot, place) => {
        const far = Math.sqrt(place) * reach;
        places.set(dot, [
          isStepped(x) ? dot.x + spread(dot.school, 1) : dot.x + far * width.x * Math.cos(place * TURN),
          isStepped(y) ? dot.y + spread(dot.school, 2) : dot.y + far * width.y * Math.sin(place * TURN),
        ]);
      });
  }
  return places;
};
