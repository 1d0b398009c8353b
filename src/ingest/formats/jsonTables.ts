import type { Grid } from '../grid.ts';
import { COLUMN_LIMIT, GridBuilder } from '../gridBuilder.ts';
import { keyedBy } from './jsonKeyed.ts';
import { isList, isMap, type JsonMap, type JsonNode } from './jsonText.ts';

/** One field of a row: the list or keyed object that holds it, and its path in there. */
interface Cell {
  readonly home: string;
  readonly path: string;
  readonly text: string;
}

interface Children {
  readonly home: string;
  readonly rows: readonly { readonly node: JsonNode; readonly key: Cell | null }[];
}

/** Records to tables: one for each place where records stand, named by its path; rows repeat the fields of the records around them. */
export class JsonTables {
  readonly #tables = new Map<string, Table>();
  #ordinal = 0;

  /** The first record with more fields than a table can have columns. */
  get tooWide(): { readonly row: number; readonly columns: number } | null {
    return [...this.#tables.values()].map((table) => table.tooWide).find((tooWide) => tooWide !== null) ?? null;
  }

  get rows(): number {
    return this.#ordinal;
  }

  /** An element of a list: a record, or a row that is a list of cells. A lone scalar is no record. */
  take(node: JsonNode): void {
    if (isMap(node)) this.#child(node, '', []);
    else if (isList(node)) this.#row(node);
  }

  /** The one value of a file that is no list: a record, or an object that holds lists of records. */
  takeWhole(map: JsonMap): void {
    this.#child(map, '', []);
  }

  finish(): readonly Grid[] {
    return [...this.#tables].map(([home, table]) => table.finish(home === '' ? null : home)).filter(holdsText);
  }

  #record(map: JsonMap, home: string, around: readonly Cell[]): void {
    const cells = [...around];
    const children: Children[] = [];
    collect(map, { home, prefix: '', cells, children });
    if (children.length === 0) this.#emit(home, cells);
    for (const child of children) {
      for (const { node, key } of child.rows) this.#child(node, child.home, key ? [...cells, key] : cells);
    }
  }

  #child(node: JsonNode, home: string, around: readonly Cell[]): void {
    const by = isMap(node) ? keyedBy(node) : null;
    if (isMap(node) && by === null) this.#record(node, home, around);
    else if (isMap(node) && by !== null) for (const row of keyedRows(node, by, home)) this.#child(row.node, home, [...around, row.key]);
    else if (isList(node) && node.some(isMap)) for (const element of node) this.#child(element, home, around);
    else if (scalarText(node) !== '') this.#emit(home, [...around, { home, path: 'value', text: scalarText(node) }]);
  }

  #emit(home: string, cells: readonly Cell[]): void {
    this.#ordinal += 1;
    this.#table(home, 'known').record(cells, this.#ordinal);
  }

  #row(list: readonly JsonNode[]): void {
    this.#ordinal += 1;
    this.#table('', 'unknown').row(list.map(scalarText), this.#ordinal);
  }

  #table(home: string, header: Grid['header']): Table {
    const known = this.#tables.get(home);
    if (known) return known;
    const table = new Table(header);
    this.#tables.set(home, table);
    return table;
  }
}

class Table {
  readonly #builder = new GridBuilder();
  readonly #columns: { readonly home: string; readonly path: string }[] = [];
  /** Place of a column, by home and path. */
  readonly #places = new Map<string, Map<string, number>>();
  readonly #header: Grid['header'];

  constructor(header: Grid['header']) {
    this.#header = header;
    if (header === 'known') this.#builder.endRow(0);
  }

  get tooWide(): { readonly row: number; readonly columns: number } | null {
    const { tooWide } = this.#builder;
    return tooWide ?? (this.#columns.length > COLUMN_LIMIT ? { row: this.#builder.rowCount, columns: this.#columns.length } : null);
  }

  record(cells: readonly Cell[], ordinal: number): void {
    for (const { home, path, text } of cells) this.#builder.put(this.#column(home, path), text, 0, text.length);
    this.#builder.endRow(ordinal);
  }

  row(texts: readonly string[], ordinal: number): void {
    if (this.#header === 'known') {
      this.record(texts.map((text, at) => ({ home: '', path: String(at + 1), text })), ordinal);
      return;
    }
    for (const text of texts) this.#builder.add(text, 0, text.length);
    this.#builder.endRow(ordinal);
  }

  #column(home: string, path: string): number {
    const places = this.#places.get(home) ?? new Map<string, number>();
    const known = places.get(path);
    if (known !== undefined) return known;
    this.#places.set(home, places.set(path, this.#columns.length));
    return this.#columns.push({ home, path }) - 1;
  }

  /** Fields are headed by their path in their record; where two would be the same, by the whole path. */
  finish(name: string | null): Grid {
    const often = new Map<string, number>();
    for (const { path } of this.#columns) often.set(path, (often.get(path) ?? 0) + 1);
    this.#columns.forEach(({ home, path }, column) => {
      this.#builder.putBack(0, column, home !== '' && (often.get(path) ?? 0) > 1 ? `${home}.${path}` : path);
    });
    return this.#builder.finish(name, this.#header);
  }
}

/** The scalars of a record (flattened) and, apart, what in it is records again. */
const collect = (
  map: JsonMap,
  into: { readonly home: string; readonly prefix: string; readonly cells: Cell[]; readonly children: Children[] },
): void => {
  map.keys.forEach((key, at) => {
    const node = map.values[at];
    if (node === undefined) return;
    const path = into.prefix === '' ? key : `${into.prefix}.${key}`;
    const home = into.home === '' ? path : `${into.home}.${path}`;
    if (isMap(node)) {
      const by = keyedBy(node);
      if (by === null) collect(node, { ...into, prefix: path });
      else into.children.push({ home, rows: keyedRows(node, by, home) });
    } else if (isList(node) && node.some(isMap)) {
      into.children.push({ home, rows: node.filter((element) => element !== '').map((element) => ({ node: element, key: null })) });
    } else into.cells.push({ home: into.home, path, text: scalarText(node) });
  });
};

const keyedRows = (map: JsonMap, by: string, home: string): readonly { readonly node: JsonNode; readonly key: Cell }[] =>
  map.keys.map((key, at) => ({ node: map.values[at] ?? '', key: { home, path: by, text: key } }));

/** A list of scalars is one text, its parts set apart as in a Chinese list. */
const scalarText = (node: JsonNode): string => {
  if (isList(node)) return node.map(scalarText).filter((text) => text !== '').join('；');
  if (isMap(node)) return node.keys.map((key, at) => `${key}: ${scalarText(node.values[at] ?? '')}`).join('；');
  return node;
};

const holdsText = (grid: Grid): boolean =>
  grid.columns.some(({ codes }) => codes.subarray(grid.header === 'known' ? 1 : 0).some((code) => code !== 0));
