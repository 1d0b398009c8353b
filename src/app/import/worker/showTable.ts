import { cellText, placeOf, type Grid } from '../../../ingest/grid.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import type { SessionTable } from './sessionFile.ts';

const ROWS = 60;
const COLUMNS = 200;
const TEXT = 120;
const CHOICES = 60;

/** What the review shows of a table's rows: the first of them, cut to what can be read, and the texts one can choose among. */
export const showTable = (grid: Grid, mapping: Mapping): SessionTable['shown'] => {
  const width = Math.min(grid.columns.length, COLUMNS);
  const preview = Array.from({ length: Math.min(grid.rowCount, ROWS) }, (_, row) => ({
    number: placeOf(grid, row).row,
    hidden: grid.hidden?.rows.has(grid.rowNumber[row] ?? 0) ?? false,
    cells: Array.from({ length: width }, (_cell, column) => cellText(grid, row, column).slice(0, TEXT)),
  }));
  const choices = mapping.columns.flatMap(({ role }, column) =>
    role === 'split' || role === 'level' ? [{ column, texts: textsOf(grid, column, mapping.headerTo + 1) }] : [],
  );
  return { name: grid.name, preview, rows: grid.rowCount, columns: grid.columns.length, hiddenColumns: [...(grid.hidden?.columns ?? [])], choices };
};

const textsOf = (grid: Grid, column: number, from: number): readonly { readonly text: string; readonly rows: number }[] => {
  const encoded = grid.columns[column];
  if (!encoded) return [];
  const counts = new Uint32Array(encoded.texts.length);
  for (let row = from; row < grid.rowCount; row += 1) {
    const code = encoded.codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return encoded.texts
    .map((text, code) => ({ text, rows: counts[code] ?? 0 }))
    .filter(({ text, rows }) => rows > 0 && text.trim() !== '')
    .toSorted((one, other) => other.rows - one.rows)
    .slice(0, CHOICES);
};
