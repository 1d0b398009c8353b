import type { Drawing } from './drawing.ts';
import { asSeen, rowScrollOf } from './rowScroll.ts';

/** Heights in pixels: of a page between its margins, and of what a first page has left below the head of its screen. */
const PAGE = 960;
const FIRST_PAGE = 740;

interface PaperPart {
  readonly drawing: Drawing;
  readonly height: number;
}

const edge = (grid: unknown, name: string): number => {
  const value: unknown = typeof grid === 'object' && grid !== null && name in grid ? Reflect.get(grid, name) : 0;
  return typeof value === 'number' ? value : 0;
};

/** A drawing as it goes on paper, where nothing scrolls: a long list in parts that each fit a page, with its heads over each. `height`: as it stands on the screen; `room`: heights of the first page and of others. */
export const paperPages = (drawing: Drawing, height: number, room = { first: FIRST_PAGE, other: PAGE }): readonly PaperPart[] => {
  const scroll = rowScrollOf(drawing.option);
  const shown = scroll ? scroll.to - scroll.from + 1 : 0;
  if (!scroll || shown >= scroll.rows) return [{ drawing, height }];
  const around = edge(drawing.option['grid'], 'top') + edge(drawing.option['grid'], 'bottom');
  const row = (height - around) / shown;
  const fitting = (page: number): number => Math.max(1, Math.floor((page - around) / row + 0.01));
  const parts: PaperPart[] = [];
  for (let from = 0; from < scroll.rows; ) {
    const to = Math.min(scroll.rows, from + fitting(from === 0 ? room.first : room.other)) - 1;
    parts.push({ drawing: asSeen(drawing, { from, to, rows: scroll.rows }), height: Math.round(around + (to - from + 1) * row) });
    from = to + 1;
  }
  return parts;
};
