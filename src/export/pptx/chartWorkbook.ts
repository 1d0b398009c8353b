import type { Sheet } from '../../ui/SaveTableContext.ts';
import { xlsx } from '../xlsx.ts';
import { holdable } from '../xmlText.ts';
import type { NativeChart } from '../nativeChart/chartModel.ts';

type Cell = string | number | null;

/** Its name is written into each reference of the chart. */
export const DATA_SHEET = 'Sheet1';

/** Where a series lies in the workbook: its columns, counted from 0. */
export interface SeriesPlace {
  readonly x: number;
  readonly y: number;
}

/** Categories lie in the first column and a series in each further one; with two axes of numbers each series has two columns. */
export const placesIn = ({ categories, series }: NativeChart): readonly SeriesPlace[] => series.map((_, place) => (categories ? { x: 0, y: place + 1 } : { x: place * 2, y: place * 2 + 1 }));

const dataRows = ({ categories, series, x }: NativeChart): readonly (readonly Cell[])[] => {
  const names = series.map(({ name }) => holdable(name));
  if (categories) return [['', ...names], ...categories.map((label, place) => [holdable(label), ...series.map(({ points }) => points[place]?.y ?? null)])];
  const longest = Math.max(0, ...series.map(({ points }) => points.length));
  const rows = Array.from({ length: longest }, (_, place) => series.flatMap(({ points }): readonly Cell[] => [points[place]?.x ?? null, points[place]?.y ?? null]));
  return [names.flatMap((name) => [holdable(x.title), name]), ...rows];
};

/** What a chart is drawn from, and on a second sheet the table of the screen with every figure in full. */
export const chartWorkbook = (chart: NativeChart, sheet: Sheet | null, name: string): Promise<Blob> => {
  const rows = dataRows(chart);
  const plain = { headRows: 1, headColumns: 0, checks: [] };
  const table = sheet && [sheet.columns, ...sheet.rows].map((row) => row.map((cell) => (typeof cell === 'string' ? holdable(cell) : cell)));
  return xlsx([
    { ...plain, name: DATA_SHEET, rows, widths: (rows[0] ?? []).map(() => 16) },
    ...(table ? [{ ...plain, name: name === DATA_SHEET ? `${name} 2` : name, rows: table, widths: (table[0] ?? []).map(() => 16) }] : []),
  ]);
};
