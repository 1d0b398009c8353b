import type { SlidePart } from '../export/deck.ts';
import { nativeCharts } from '../export/nativeChart/nativeChart.ts';
import type { Sheet, SheetValue } from '../ui/SaveTableContext.ts';

/** A figure of a slide that is another with other data. `what` names it by row and column; null: there was, or is, none. */
export interface FigureChange {
  readonly what: string;
  readonly before: SheetValue;
  readonly after: SheetValue;
}

type Row = Sheet['rows'][number];

/** How many of the first columns name a row: as few as tell all rows apart, in both sheets; null where that leaves nothing to compare. */
const naming = (sheets: readonly Sheet[], most: number): number | null => {
  for (let count = 1; count <= most; count++) {
    const distinct = sheets.every(({ rows }) => new Set(rows.map((row) => nameOf(row, count))).size === rows.length);
    if (distinct) return count;
  }
  return null;
};

const nameOf = (row: Row, count: number): string => row.slice(0, count).map((value) => value ?? '').join(' ');

const sheetChanges = (before: Sheet, after: Sheet): readonly FigureChange[] => {
  const count = naming([before, after], Math.min(before.columns.length, after.columns.length) - 1);
  const name = (row: Row, place: number): string => (count === null ? String(place + 1) : nameOf(row, count));
  const valuesOf = ({ columns, rows }: Sheet): ReadonlyMap<string, SheetValue> =>
    new Map(rows.flatMap((row, place) => row.slice(count ?? 0).map((value, column) => [`${name(row, place)} · ${columns[column + (count ?? 0)] ?? ''}`, value] as const)));
  const old = valuesOf(before);
  const fresh = valuesOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((what) => ({ what, before: old.get(what) ?? null, after: fresh.get(what) ?? null }))
    .filter(({ before: was, after: is }) => was !== is && !(isNothing(was) && isNothing(is)));
};

const isNothing = (value: SheetValue): boolean => value === null || value === '';

const linesOf = (part: SlidePart | undefined): readonly string[] => (part ? (part.kind === 'sentences' ? part.lines : part.beside) : []);

/** What a chart draws, where its screen brings no table. */
const drawnSheet = (part: Extract<SlidePart, { readonly kind: 'chart' }>): Sheet | null => {
  const charts = nativeCharts(part);
  if (!charts) return null;
  const nameIn = (chart: number, name: string): string => (charts.length > 1 ? `${chart + 1} ${name}` : name);
  return {
    name: [],
    columns: ['', '', part.title],
    rows: charts.flatMap(({ categories, series }, chart) => series.flatMap(({ name, points }, order) => points.map(({ x, y }, place) => [nameIn(chart, name === '' ? String(order + 1) : name), categories?.[place]?.split('\n')[0] ?? x, y]))),
  };
};

const sheetOf = (part: SlidePart | undefined): Sheet | null => {
  if (!part || part.kind === 'sentences') return null;
  return part.sheet ?? (part.kind === 'chart' ? drawnSheet(part) : null);
};

/** A table that was not there, or is no more, against one without rows. */
const tableChanges = (old: Sheet | null, fresh: Sheet | null): readonly FigureChange[] => {
  if (old) return sheetChanges(old, fresh ?? { ...old, rows: [] });
  return fresh ? sheetChanges({ ...fresh, rows: [] }, fresh) : [];
};

/** What is another on a slide, part by part: figures by name, sentences as they were and are. */
export const figureChanges = (before: readonly SlidePart[], after: readonly SlidePart[]): readonly FigureChange[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, place): readonly FigureChange[] => {
    const [was, is] = [before[place], after[place]];
    const [said, says] = [linesOf(was), linesOf(is)];
    return [
      ...tableChanges(sheetOf(was), sheetOf(is)),
      ...said.filter((line) => !says.includes(line)).map((line) => ({ what: '', before: line, after: null })),
      ...says.filter((line) => !said.includes(line)).map((line) => ({ what: '', before: null, after: line })),
    ];
  }).flat();
