import { utils, type CellObject, type ColInfo, type DenseWorkSheet, type Range, type RowInfo } from '@e965/xlsx';
import { fileRow } from '../../domain/fileRow.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Grid } from '../grid.ts';
import { GridBuilder } from '../gridBuilder.ts';
import type { Pace } from '../pace.ts';
import { textOfCell } from './cellText.ts';

interface Sheet {
  readonly name: string;
  /** 0-based. */
  readonly place: number;
  readonly cells: DenseWorkSheet;
  readonly date1904: boolean;
}

export interface SheetRead {
  /** Null where the sheet is blank. */
  readonly grid: Grid | null;
  readonly tooWide: { readonly row: number; readonly columns: number } | null;
  readonly cancelled: boolean;
  readonly warnings: readonly Problem[];
}

/** One sheet as a table. A text that is merged over rows stands in each of them; a figure, whose school is not known, in its first. */
export const sheetGrid = async ({ name, place, cells, date1904 }: Sheet, { file, pace }: { readonly file: string; readonly pace: Pace }): Promise<SheetRead> => {
  const builder = new GridBuilder();
  const rows = cells['!data'];
  const merged = mergedDown(cells['!merges'] ?? [], rows);
  let unanswered = 0;
  let cancelled = false;
  // Rows without a cell are holes, of which a damaged sheet may have a hundred million.
  for (const at of Object.keys(rows).map(Number)) {
    for (const [column, cell] of [...cellsOf(rows[at]), ...(merged.texts.get(at) ?? [])]) {
      if (cell.f !== undefined && cell.v === undefined) unanswered += 1;
      const text = textOfCell(cell, date1904);
      if (text !== '') builder.put(column, text, 0, text.length);
    }
    builder.endRow(fileRow(place, at + 1));
    // oxlint-disable-next-line no-await-in-loop -- lets a cancel be heard
    if (at % 512 === 0 && (await pace.stopped(at / rows.length))) {
      cancelled = true;
      break;
    }
  }
  const hiddenRows = hidden(cells['!rows']).filter((at) => (rows[at] ?? []).length > 0);
  const hiddenColumns = hidden(cells['!cols']);
  const outOfSight = { rows: new Set(hiddenRows.map((at) => fileRow(place, at + 1))), columns: new Set(hiddenColumns) };
  const said = (code: string, count: number, places?: string): readonly Problem[] => (count === 0 ? [] : [{ code, place: { file, sheet: name }, values: { count, sheet: name, ...(places === undefined ? {} : { places }) } }]);
  return {
    grid: builder.holdsText ? { ...builder.finish(name, 'unknown'), ...(hiddenRows.length + hiddenColumns.length > 0 ? { hidden: outOfSight } : {}) } : null,
    tooWide: builder.tooWide,
    cancelled,
    warnings: builder.holdsText
      ? [
          ...said('hidden_rows', hiddenRows.length, stretches(hiddenRows, (at) => String(at + 1))),
          ...said('hidden_columns', hiddenColumns.length, stretches(hiddenColumns, (at) => utils.encode_col(at))),
          ...said('formula_unanswered', unanswered),
          ...said('merged_figures', merged.figures),
        ]
      : [],
  };
};

const cellsOf = (row: readonly (CellObject | undefined)[] | undefined): readonly (readonly [column: number, cell: CellObject])[] => {
  const cells: (readonly [number, CellObject])[] = [];
  row?.forEach((cell, column) => {
    if (cell) cells.push([column, cell]);
  });
  return cells;
};

/** Lists with holes: most rows and columns have nothing to say. */
const hidden = (told: readonly (RowInfo | ColInfo | undefined)[] = []): readonly number[] =>
  Object.entries(told).flatMap(([at, one]) => (one?.hidden === true ? [Number(at)] : []));

const MOST_STRETCHES = 8;

/** 7–9, 12: neighbours together, as the spreadsheet counts them. */
const stretches = (places: readonly number[], name: (place: number) => string): string => {
  const found: [from: number, to: number][] = [];
  for (const at of places) {
    const last = found.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  const said = found.slice(0, MOST_STRETCHES).map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return [...said, ...(found.length > MOST_STRETCHES ? ['…'] : [])].join(', ');
};

/** No school has its name over more rows than this. */
const MERGED_ROWS = 5000;

/** By row, the cells that a merge over several rows repeats there. */
const mergedDown = (merges: readonly Range[], rows: readonly (readonly CellObject[] | undefined)[]) => {
  const texts = new Map<number, [column: number, cell: CellObject][]>();
  let figures = 0;
  for (const { s: start, e: end } of merges) {
    const cell = rows[start.r]?.[start.c];
    if (!cell || start.r === end.r) continue;
    if (cell.t === 'n') figures += 1;
    if (cell.t !== 's') continue;
    for (let row = start.r + 1; row <= Math.min(end.r, start.r + MERGED_ROWS); row += 1) {
      if (!rows[row]) continue;
      const list = texts.get(row) ?? [];
      list.push([start.c, cell]);
      texts.set(row, list);
    }
  }
  return { texts, figures };
};
