import { cellText, type Grid } from './grid.ts';
import { looksNumeric } from './profile.ts';
import { isBlank, plainText } from '../domain/plainText.ts';
import { keyRoleOf } from './roleWords.ts';
import { readYear, yearManner } from './years.ts';

const LOOKED_AT = 40;
const MOST_ROWS = 3;

/** Where the header stands; headerTo -1: there is none, and data begin at row 0. */
export interface HeaderPlace {
  readonly headerFrom: number;
  readonly headerTo: number;
}

const isYearText = (text: string): boolean => readYear(text, yearManner('', [])) !== null;

interface RowShape {
  readonly filled: number;
  readonly distinct: number;
  /** Cells that are figures and not years. */
  readonly figures: number;
  readonly keys: number;
  readonly texts: readonly string[];
}

const shapeOf = (grid: Grid, row: number): RowShape => {
  const texts = grid.columns.map((_, column) => plainText(cellText(grid, row, column)));
  const filled = texts.filter((text) => text !== '');
  return {
    texts,
    filled: filled.length,
    distinct: new Set(filled).size,
    figures: filled.filter((text) => looksNumeric(text) && !isYearText(text)).length,
    keys: filled.filter((text) => keyRoleOf(text) !== null).length,
  };
};

/** Title rows above, then one or two header rows, then data. */
export const findHeader = (grid: Grid): HeaderPlace => {
  if (grid.header === 'known') return { headerFrom: 0, headerTo: 0 };
  const shapes = Array.from({ length: Math.min(LOOKED_AT, grid.rowCount) }, (_, row) => shapeOf(grid, row));
  const widths = shapes.map((shape) => shape.filled).filter((filled) => filled > 0).toSorted((a, b) => a - b);
  const typical = widths[Math.floor(widths.length * 0.6)] ?? 0;
  const isWide = (shape: RowShape): boolean => shape.filled >= Math.max(Math.min(2, typical), typical * 0.4);
  const known = shapes.findIndex((shape) => shape.keys >= 2 && shape.figures === 0) ;
  const oneKey = shapes.findIndex((shape) => isWide(shape) && shape.keys >= 1 && shape.figures === 0);
  const plain = shapes.findIndex(isWide);
  const from = known >= 0 ? known : oneKey >= 0 ? oneKey : plain;
  const first = shapes[from];
  if (!first) return { headerFrom: 0, headerTo: grid.rowCount === 0 ? -1 : 0 };
  if (first.keys === 0 && (first.figures > 0 || first.distinct < first.filled * 0.5)) return { headerFrom: from, headerTo: from - 1 };
  let to = from;
  for (const next of shapes.slice(from + 1, from + MOST_ROWS)) {
    if (!continuesHeader(first, next)) break;
    to += 1;
  }
  return { headerFrom: from, headerTo: to };
};

/** A further header row fills only columns whose group is named (or merged) above it, and holds no figures. */
const continuesHeader = (first: RowShape, second: RowShape): boolean => {
  if (second.filled === 0 || second.figures > 0) return false;
  const merged = first.texts.some((text, column) => text === '' && second.texts[column] !== '') || first.distinct < first.filled;
  if (!merged) return false;
  return first.texts.every((text, column) => {
    const below = second.texts[column] ?? '';
    return keyRoleOf(text) === null || below === '' || below === text || keyRoleOf(below) !== null;
  });
};

/** One name a column: a merged group's name goes on to the right, and is joined to the name below it: 三会一课·党课. */
export const headerNames = (grid: Grid, { headerFrom, headerTo }: HeaderPlace): readonly string[] => {
  if (headerTo < headerFrom) return grid.columns.map((_, column) => letters(column));
  const rows: (readonly string[])[] = [];
  for (let row = headerTo; row >= headerFrom; row -= 1) {
    const texts = grid.columns.map((_, column) => plainText(cellText(grid, row, column)));
    const below = rows[0];
    rows.unshift(below === undefined ? texts : spread(texts, below));
  }
  return grid.columns.map((_, column) => [...new Set(rows.map((texts) => texts[column] ?? ''))].filter((text) => text !== '').join('·'));
};

/** A merged cell's text over all columns that have a name of their own below it. */
const spread = (texts: readonly string[], below: readonly string[]): readonly string[] => {
  let group = '';
  return texts.map((text, column) => {
    if (text !== '') group = text;
    return text !== '' || (below[column] ?? '') === '' ? text : group;
  });
};

/** Rows above the header: titles, 填报单位：…, 填报时间：…. */
export const preambleTexts = (grid: Grid, { headerFrom }: Pick<HeaderPlace, 'headerFrom'>): readonly string[] => {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(headerFrom, LOOKED_AT); row += 1) {
    const cells = grid.columns.map((_, column) => cellText(grid, row, column)).filter((text) => !isBlank(text));
    texts.push(...cells.map(plainText));
  }
  return texts;
};

/** A, B … Z, AA: what a spreadsheet calls a column without a name. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(65 + (column % 26));
