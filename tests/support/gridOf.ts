import type { Grid } from '../../src/ingest/grid.ts';

/** Rows as a grid; a row's number is its place, from 1. */
export const gridOf = (rows: readonly (readonly string[])[]): Grid => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const texts = [''];
    const places = new Map([['', 0]]);
    const codes = Uint32Array.from(rows, (row) => {
      const text = row[column] ?? '';
      const place = places.get(text) ?? texts.length;
      if (place === texts.length) {
        places.set(text, place);
        texts.push(text);
      }
      return place;
    });
    return { texts, codes };
  });
  return { name: null, rowCount: rows.length, columns, rowNumber: Uint32Array.from(rows, (_, row) => row + 1), header: 'unknown' };
};

/** A table as one writes it in a test: one line a row, cells between bars. */
export const table = (text: string): Grid => gridOf(text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim())));
