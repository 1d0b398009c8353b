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
  /** Columns together as much wider than the room are made narrower, and their cells stand in more lines. */
  readonly squeezed?: number;
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

const naturalWidths = ({ columns, rows }: PageTable, size: number): readonly number[] =>
  columns.map((column, place) => {
    // A head may stand in two lines.
    const head = Math.max(textWidth(column, size) / 2 + size, size * 3);
    // One long cell (a total with its explanation) does not widen a column of short ones.
    const widths = rows.map((row) => textWidth(row[place] ?? '', size)).toSorted((one, other) => one - other);
    const most = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
    return Math.min(WIDEST, Math.max(head, most, (widths.at(-1) ?? 0) / 3) * 1.06 + PADDING);
  });

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
  const size = room.sizes.find((candidate) => sum(naturalWidths(table, candidate)) <= room.w) ?? room.sizes.at(-1) ?? 14;
  const widths = naturalWidths(table, size);
  const groups = sum(widths) <= room.w * (room.squeezed ?? SQUEEZED) ? [widths.map((_, place) => place)] : columnGroups(widths, room.w);
  return groups.flatMap((group, at) => rowPages(only(table, group), group.map((place) => widths[place] ?? 0), size, at === 0 ? room : { ...room, first: room.h }));
};

const rowPages = (table: PageTable, natural: readonly number[], fontSize: number, room: TableRoom): readonly TablePage[] => {
  const wider = Math.min(1.8, room.w / Math.max(1, sum(natural)));
  const widths = natural.map((width) => width * wider);
  const cut = (row: readonly string[]): readonly string[] => row.map((cell, place) => cutTo(cell, (widths[place] ?? 0) - PADDING, fontSize, room.mostLines));
  const tall = (row: readonly string[]): number => Math.max(1, ...row.map((cell, place) => linesOf(cell, (widths[place] ?? 0) - PADDING, fontSize))) * fontSize * LINE + 10;
  const columns = cut(table.columns);
  const head = tall(columns);
  const pages: { rows: (readonly string[])[]; heights: number[] }[] = [{ rows: [], heights: [head] }];
  for (const row of table.rows.map(cut)) {
    const height = tall(row);
    const last = pages.at(-1);
    const free = pages.length === 1 ? (room.first ?? room.h) : room.h;
    if (last && (last.rows.length === 0 || sum(last.heights) + height <= free)) {
      last.rows.push(row);
      last.heights.push(height);
    } else pages.push({ rows: [row], heights: [head, height] });
  }
  return pages.map(({ rows, heights }) => ({ columns, figures: table.figures, rows, heights, widths, fontSize }));
};
