import type { ChartPoint } from './drawing.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a place on the axes of a grid is drawn; null where there is no such grid. */
export type ToPixel = (grid: number, x: number, y: number) => Pixel | null;

/** Which axes of a grid are of categories: there a point stands for its whole column, row or cell. */
export type CategoriesOf = (grid: number) => { readonly x: boolean; readonly y: boolean };

/** Where the points of one drawing lie, worked out once when first asked for. */
export interface PointMap {
  readonly pixelOf: (point: ChartPoint) => Pixel | null;
  /** The point meant by a press: that of the cell, else the nearest within `reach`, else that of the bar or box pressed on (`onShape`). */
  readonly at: (pressed: Pixel, how: { readonly reach: number; readonly onShape: boolean }) => ChartPoint | null;
  /** Over the names of rows alone: the whole rows. */
  readonly inside: (box: Box) => readonly ChartPoint[];
  /** In a chart without axes. */
  readonly ofItem: (series: number, index: number) => ChartPoint | null;
}

/** Side of a bucket, in pixels. */
const BUCKET = 32;

/** So many points are asked for one by one. */
const FEW = 100;

interface Place extends Pixel {
  readonly point: ChartPoint;
}

interface Step {
  readonly x: number;
  readonly y: number;
}

const bucketOf = (x: number, y: number): string => `${Math.floor(x / BUCKET)} ${Math.floor(y / BUCKET)}`;

/** `lines` as in a Drawing; of points in one place the last line's is on top. */
export const pointMap = (lines: readonly (readonly ChartPoint[])[], toPixel: ToPixel, categoriesOf: CategoriesOf): PointMap => {
  const points = lines.toReversed().flat();
  const grids = byGrid(points);
  const pixels = new Map<ChartPoint, Pixel>();
  const steps = new Map<number, Step>();
  const buckets = new Map<string, Place[]>();
  const cells = new Map<string, ChartPoint>();
  const items = new Map(points.flatMap((point) => (point.item ? [[`${point.item.series} ${point.item.index}`, point] as const] : [])));
  for (const [grid, members] of grids) {
    const { place, step } = placing(members, (x, y) => toPixel(grid, x, y));
    steps.set(grid, step);
    for (const point of members) {
      const pixel = place(point);
      if (!pixel) continue;
      pixels.set(point, pixel);
      // ECharts itself says when an item is pressed.
      if (point.item) continue;
      const key = bucketOf(pixel.x, pixel.y);
      const bucket = buckets.get(key);
      if (bucket) bucket.push({ ...pixel, point });
      else buckets.set(key, [{ ...pixel, point }]);
      const cell = `${grid} ${point.x} ${point.y}`;
      if (!cells.has(cell)) cells.set(cell, point);
    }
  }

  const cellAt = (pressed: Pixel): ChartPoint | null => {
    for (const [grid, members] of grids) {
      const { x: wide, y: high } = categoriesOf(grid);
      const step = steps.get(grid) ?? { x: 0, y: 0 };
      const first = wide && high ? members.find((member) => pixels.has(member)) : undefined;
      const origin = first && pixels.get(first);
      if (!origin || step.x === 0 || step.y === 0) continue;
      const found = cells.get(`${grid} ${first.x + Math.round((pressed.x - origin.x) / step.x)} ${first.y + Math.round((pressed.y - origin.y) / step.y)}`);
      if (found) return found;
    }
    return null;
  };

  const nearest = (pressed: Pixel, reach: number): ChartPoint | null => {
    let best: ChartPoint | null = null;
    let least = reach;
    const around = Math.ceil(reach / BUCKET);
    for (let column = -around; column <= around; column++) {
      for (let row = -around; row <= around; row++) {
        for (const { x, y, point } of buckets.get(bucketOf(pressed.x + column * BUCKET, pressed.y + row * BUCKET)) ?? []) {
          const distance = Math.hypot(x - pressed.x, y - pressed.y);
          if (distance < least) [best, least] = [point, distance];
        }
      }
    }
    return best;
  };

  /** Along the axis of categories a point reaches half a step to either side. */
  const ofShape = (pressed: Pixel): ChartPoint | null => {
    let best: ChartPoint | null = null;
    let least = Infinity;
    for (const [point, { x, y }] of pixels) {
      if (point.item) continue;
      const { grid = 0 } = point;
      const categories = categoriesOf(grid);
      const step = steps.get(grid) ?? { x: 0, y: 0 };
      const [aside, along] = [Math.abs(x - pressed.x), Math.abs(y - pressed.y)];
      if (categories.x && step.x !== 0 && aside > Math.abs(step.x) / 2) continue;
      if (categories.y && step.y !== 0 && along > Math.abs(step.y) / 2) continue;
      if (!categories.x && !categories.y) continue;
      const distance = categories.x && categories.y ? Math.hypot(aside, along) : categories.x ? along : aside;
      if (distance < least) [best, least] = [point, distance];
    }
    return best;
  };

  /** Grids with names at the left of their rows, of which a rectangle lies over nothing else. */
  const overNames = (right: number): ReadonlySet<number> =>
    new Set([...grids].flatMap(([grid, members]) => (categoriesOf(grid).y && members.every((point) => (pixels.get(point)?.x ?? Infinity) > right) ? [grid] : [])));

  return {
    pixelOf: (point) => pixels.get(point) ?? null,
    at: (pressed, { reach, onShape }) => cellAt(pressed) ?? nearest(pressed, reach) ?? (onShape ? ofShape(pressed) : null),
    inside: ({ left, top, right, bottom }) => {
      const named = overNames(right);
      return lines.flat().filter((point) => {
        const at = pixels.get(point);
        return at !== undefined && ((at.x >= left && at.x <= right) || named.has(point.grid ?? 0)) && at.y >= top && at.y <= bottom;
      });
    },
    ofItem: (series, index) => items.get(`${series} ${index}`) ?? null,
  };
};

const byGrid = (points: readonly ChartPoint[]): ReadonlyMap<number, readonly ChartPoint[]> => {
  const grids = new Map<number, ChartPoint[]>();
  for (const point of points) {
    const { grid = 0 } = point;
    const members = grids.get(grid);
    if (members) members.push(point);
    else grids.set(grid, [point]);
  }
  return grids;
};

/**
 * How the points of a grid are placed. Axes are nearly always even, so that of very many points two tell all; a few
 * others are checked, and where these lie elsewhere (a logarithmic axis) every point is asked for.
 */
const placing = (
  points: readonly ChartPoint[],
  toPixel: (x: number, y: number) => Pixel | null,
): { readonly place: (point: ChartPoint) => Pixel | null; readonly step: Step } => {
  const exact = ({ x, y }: ChartPoint): Pixel | null => toPixel(x, y);
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) [west, east, south, north] = [Math.min(west, x), Math.max(east, x), Math.min(south, y), Math.max(north, y)];
  const low = toPixel(west, south);
  const high = toPixel(east, north);
  if (!low || !high || !Number.isFinite(low.x + low.y + high.x + high.y)) return { place: () => null, step: { x: 0, y: 0 } };
  const step = { x: east === west ? 0 : (high.x - low.x) / (east - west), y: north === south ? 0 : (high.y - low.y) / (north - south) };
  const even = ({ x, y }: ChartPoint): Pixel => ({ x: low.x + (x - west) * step.x, y: low.y + (y - south) * step.y });
  if (points.length <= FEW) return { place: exact, step };
  const isEven = [0.25, 0.5, 0.75].every((share) => {
    const point = points[Math.floor(points.length * share)];
    const there = point && exact(point);
    if (!point || !there) return false;
    const here = even(point);
    return Math.hypot(here.x - there.x, here.y - there.y) < 0.5;
  });
  return { place: isEven ? even : exact, step };
};
