import { Dictionary } from './dictionary.ts';
import type { EncodedColumn, Grid } from './grid.ts';

export const COLUMN_LIMIT = 1000;
export const ROW_LIMIT = 10_000_000;

/** Takes cells one by one, so that no array of all rows ever exists. Rows may be ragged: what is not given is blank. */
export class GridBuilder {
  #rows = 0;
  #capacity = 256;
  #column = 0;
  #rowNumber = new Uint32Array(this.#capacity);
  readonly #codes: Uint32Array[] = [];
  readonly #dictionaries: Dictionary[] = [];
  #anyText = false;
  #tooWide: { readonly row: number; readonly columns: number } | null = null;

  get rowCount(): number {
    return this.#rows;
  }

  /** Whether any cell holds more than white space. */
  get holdsText(): boolean {
    return this.#anyText;
  }

  /** The first row with more columns than a grid can have. */
  get tooWide(): { readonly row: number; readonly columns: number } | null {
    return this.#tooWide;
  }

  /** The next cell of the current row: `source` from `start` to `end`. */
  add(source: string, start: number, end: number): void {
    this.put(this.#column, source, start, end);
  }

  /** A cell of the current row, in any order. */
  put(column: number, source: string, start: number, end: number): void {
    this.#column = Math.max(this.#column, column + 1);
    if (column >= COLUMN_LIMIT) return;
    while (this.#codes.length <= column) {
      this.#codes.push(new Uint32Array(this.#capacity));
      this.#dictionaries.push(new Dictionary());
    }
    const codes = this.#codes[column];
    const dictionary = this.#dictionaries[column];
    if (!codes || !dictionary) return;
    codes[this.#rows] = dictionary.code(source, start, end);
    if (!this.#anyText && source.slice(start, end).trim() !== '') this.#anyText = true;
  }

  /** A cell of a row that has ended (a header written once all is known). */
  putBack(row: number, column: number, text: string): void {
    const codes = this.#codes[column];
    const dictionary = this.#dictionaries[column];
    if (codes && dictionary) codes[row] = dictionary.code(text, 0, text.length);
  }

  endRow(rowNumber: number): void {
    if (this.#column > COLUMN_LIMIT) this.#tooWide ??= { row: rowNumber, columns: this.#column };
    this.#rowNumber[this.#rows] = rowNumber;
    this.#rows += 1;
    this.#column = 0;
    if (this.#rows === this.#capacity) this.#grow();
  }

  #grow(): void {
    this.#capacity = Math.ceil(this.#capacity * 1.6);
    this.#rowNumber = lengthened(this.#rowNumber, this.#capacity);
    this.#codes.forEach((codes, column) => {
      this.#codes[column] = lengthened(codes, this.#capacity);
    });
  }

  /** The builder is spent after this. */
  finish(name: string | null, header: Grid['header']): Grid {
    const columns: EncodedColumn[] = [];
    this.#codes.forEach((codes, column) => {
      columns.push({ texts: this.#dictionaries[column]?.texts ?? [''], codes: codes.slice(0, this.#rows) });
      this.#codes[column] = new Uint32Array(0);
    });
    return { name, rowCount: this.#rows, columns, rowNumber: this.#rowNumber.slice(0, this.#rows), header };
  }
}

const lengthened = (from: Uint32Array, length: number): Uint32Array<ArrayBuffer> => {
  const to = new Uint32Array(length);
  to.set(from);
  return to;
};
