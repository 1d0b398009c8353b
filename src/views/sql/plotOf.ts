import type { ConsolePlot } from '../../charts/consoleChart.ts';
import type { ConsoleCell, ConsoleColumn, ConsoleRows } from '../../domain/answers/consoleAnswer.ts';
import type { SqlAddress } from './address.ts';

const MOST_SERIES = 8;
const MOST_POINTS = 2000;

/** Whether there is something to draw. */
export const isPlottable = ({ columns, rows }: ConsoleRows): boolean => rows.length > 0 && columns.length > 1 && columns.some(({ kind }) => kind === 'number');

/** What of an answer is drawn, where nothing was chosen by a guess that is usually right. */
export const plotOf = ({ columns, rows }: ConsoleRows, chosen: Pick<SqlAddress, 'form' | 'x' | 'y' | 'split'>): ConsolePlot => {
  const known = (name: string | null): ConsoleColumn | undefined => columns.find((column) => column.name === name);
  const x = known(chosen.x) ?? columns[0];
  const y = known(chosen.y) ?? columns.find((column) => column.kind === 'number' && column !== x) ?? columns.find((column) => column.kind === 'number');
  const split = known(chosen.split) ?? null;
  const form = chosen.form ?? (x?.kind === 'number' ? 'line' : 'bar');
  const at = (row: readonly ConsoleCell[], column: ConsoleColumn | null | undefined): ConsoleCell => (column ? (row[columns.indexOf(column)] ?? null) : null);
  const taken = new Set<string>();
  const series = new Map<string, { x: string; y: number }[]>();
  let left = 0;
  for (const row of rows) {
    const along = at(row, x);
    const up = at(row, y);
    const name = split ? String(at(row, split) ?? 'NULL') : '';
    const key = `${name}\n${String(along)}`;
    const points = series.get(name) ?? [];
    // One mark for a place and a series, save in a cloud; without a figure there is none.
    const drawn = along !== null && typeof up === 'number' && (form === 'scatter' ? typeof along === 'number' : !taken.has(key)) && (series.has(name) || series.size < MOST_SERIES) && points.length < MOST_POINTS;
    if (!drawn) {
      left += 1;
      continue;
    }
    taken.add(key);
    points.push({ x: String(along), y: up });
    series.set(name, points);
  }
  return { form, x: x?.name ?? '', y: y?.name ?? '', split: split?.name ?? null, numeric: x?.kind === 'number', series: [...series].map(([name, points]) => ({ name, points })), left };
};
