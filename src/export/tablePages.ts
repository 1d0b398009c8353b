import { textWidth } from '../charts/textWidth.ts';
import type { PageTable } from './sheetCells.ts';
import { cutTo, linesOf } from './wrapping.ts';

/** Where a table is to stand. Pixels. */
export interface TableRoom {
  readonly w: number;
  readonly h: number;
  /** Height left on the first page; absent: all. */
  readonly first?: number;
  /** Of letters, largest first. */
  readonly sizes: readonly number[];
  /** Columns together as much wider than the room are made narrower, the widest first, and their cells stand in more lines. */
  readonly squeezed?: number;
  /** Of a column, in deciding on all of these. */
  readonly widest?: number;
  /** Of a cell; what is longer is cut with …. */
  readonly mostLines: number;
}

/** A part of a table that one page holds. Pixels. */
export interface TablePage extends PageTable {
  readonly fontSize: number;
  readonly widths: readonly number[];
  /** Of the head, then of each row. */
  readonly heights: readonly number[];
}

const PADDING = 16;
const WIDEST = 340;
const LINE = 1.32;
const SQUEEZED = 1.5;

/** Where a typeface is put in for another, letters are wider: there is room to spare. */
const SPARE = 1.12;

/** What columns want, so that most of their cells stand in one line. */
const wantedWidths = ({ columns, rows }: PageTable, size: number): readonly number[] =>
  columns.map((column, place) => {
    // A head may stand in two lines.
    const head = Math.max(textWidth(column, size) / 2 + size, size * 3);
    // One long cell (a total with its explanation) does not widen a column of short ones.
    const widths = rows.map((row) => textWidth(row[place] ?? '', size)).toSorted((one, other) => one - other);
    const most = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
    return Math.max(head, most, (widths.at(-1) ?? 0) / 3) * SPARE + PADDING;
  });

/** The widest columns give way until all of them fit; where there is room left, all of them grow. */
const fittedWidths = (wanted: readonly number[], room: number): readonly number[] => {
  const all = sum(wanted);
  if (all <= room) return wanted.map((width) => width * Math.min(1.8, room / Math.max(1, all)));
  let [fits, not] = [room / wanted.length, Math.max(...wanted)];
  while (not - fits > 0.5) {
    const middle = (fits + not) / 2;
    if (sum(wanted.map((width) => Math.min(width, middle))) <= room) fits = middle;
    else not = middle;
  }
  return wanted.map((width) => Math.min(width, fits));
};

const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);

/** Columns in groups that fit beside the first, which each group has again. */
const columnGroups = (widths: readonly number[], room: number): readonly (readonly number[])[] => {
  const [first = 0] = widths;
  const groups: number[][] = [[]];
  let used = first;
  widths.slice(1).forEach((width, place) => {
    if (used + width > room && groups.at(-1)?.length) {
      groups.push([]);
      used = first;
    }
    groups.at(-1)?.push(place + 1);
    used += width;
  });
  return groups.map((group) => [0, ...group]);
};

const only = ({ columns, figures, rows }: PageTable, group: readonly number[]): PageTable => ({
  columns: group.map((place) => columns[place] ?? ''),
  figures: group.map((place) => figures[place] ?? false),
  rows: rows.map((row) => group.map((place) => row[place] ?? '')),
});

/** A table as pages of a room, letters as large as all columns allow; too many columns go on beside the first one. No row is left out. */
export const tablePages = (table: PageTable, room: TableRoom): readonly TablePage[] => {
  const { widest = WIDEST, squeezed = SQUEEZED, sizes, w, h, first, mostLines } = room;
  const lower = first === undefined ? 0 : h - first;
  const capped = (size: number): readonly number[] => wantedWidths(table, size).map((width) => Math.min(widest, width));
  const size = sizes.find((candidate) => sum(capped(candidate)) <= w) ?? sizes.at(-1) ?? 14;
  const wanted = wantedWidths(table, size);
  const groups = sum(capped(size)) <= w * squeezed ? [wanted.map((_, place) => place)] : columnGroups(capped(size), w);
  return groups.flatMap((group, at) => rowPages(only(table, group), group.map((place) => wanted[place] ?? 0), { w, h, mostLines, fontSize: size, lower: at === 0 ? lower : 0 }));
};

/** How many rows each page holds, the first of them so much lower. */
const greedy = (heights: readonly number[], limit: number, lower: number): readonly number[] => {
  const counts: number[] = [];
  let used = 0;
  for (const height of heights) {
    const last = counts.length - 1;
    if (last >= 0 && used + height <= limit - (last === 0 ? lower : 0)) {
      counts[last] = (counts[last] ?? 0) + 1;
      used += height;
    } else {
      counts.push(1);
      used = height;
    }
  }
  return counts;
};

/** As few pages as can be, and none of them left nearly empty. */
const evenly = (heights: readonly number[], limit: number, lower: number): readonly number[] => {
  const fewest = greedy(heights, limit, lower);
  if (fewest.length < 2) return fewest;
  let [not, fits] = [0, limit];
  while (fits - not > 1) {
    const middle = (not + fits) / 2;
    if (greedy(heights, middle, lower).length > fewest.length) not = middle;
    else fits = middle;
  }
  return greedy(heights, fits, lower);
};

/** `lower`: how much the first page is. */
const rowPages = (table: PageTable, wanted: readonly number[], { w, h, mostLines, fontSize, lower }: Pick<TableRoom, 'w' | 'h' | 'mostLines'> & { readonly fontSize: number; readonly lower: number }): readonly TablePage[] => {
  const widths = fittedWidths(wanted, w);
  const cut = (row: readonly string[]): readonly string[] => row.map((cell, place) => cutTo(cell, (widths[place] ?? 0) - PADDING, fontSize, mostLines));
  const tall = (row: readonly string[]): number => Math.max(1, ...row.map((cell, place) => linesOf(cell, (widths[place] ?? 0) - PADDING, fontSize))) * fontSize * LINE + 10;
  const columns = cut(table.columns);
  const head = tall(columns);
  const cells = table.rows.map(cut);
  const heights = cells.map(tall);
  const counts = evenly(heights, h - head, lower);
  const page = (from: number, to: number): TablePage => ({ columns, figures: table.figures, rows: cells.slice(from, to), heights: [head, ...heights.slice(from, to)], widths, fontSize });
  if (counts.length === 0) return [page(0, 0)];
  return counts.map((count, place) => {
    const from = sum(counts.slice(0, place));
    return page(from, from + count);
  });
};
