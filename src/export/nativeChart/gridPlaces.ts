import type { Place } from './chartModel.ts';
import { numberOf, type Fields } from './readOption.ts';

interface GridPlace {
  /** The strip of the picture that the grid has for itself. */
  readonly place: Place;
  /** Within that strip, where values are drawn. */
  readonly plot: Place;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where grids lie that stand over each other, as shares; null where they stand otherwise. */
export const gridPlaces = (grids: readonly Fields[], { width, height }: Size, above: number): readonly GridPlace[] | null => {
  const boxes = grids.map((grid) => {
    const [left, right, top, bottom, tall] = ['left', 'right', 'top', 'bottom', 'height'].map((name) => numberOf(grid[name]));
    const from = top ?? (typeof tall === 'number' && typeof bottom === 'number' ? height - bottom - tall : null);
    const to = typeof bottom === 'number' ? height - bottom : null;
    return typeof left !== 'number' || typeof right !== 'number' || from === null || from === undefined || to === null || to <= from || left + right >= width ? null : { left, wide: width - left - right, from, to };
  });
  const all = boxes.flatMap((box) => box ?? []);
  if (all.length < grids.length || all.some(({ left, from }, place) => left !== all[0]?.left || (place > 0 && from < (all[place - 1]?.to ?? 0)))) return null;
  return all.map(({ left, wide, from, to }, place) => {
    const next = all[place + 1];
    const start = place === 0 ? 0 : Math.max(from - above, all[place - 1]?.to ?? 0);
    const end = next ? Math.max(next.from - above, to) : height;
    const tall = end - start;
    return {
      place: { left: 0, top: start / height, width: 1, height: tall / height },
      plot: { left: left / width, top: (from - start) / tall, width: wide / width, height: (to - from) / tall },
    };
  });
};
