import { isMarkup } from './isMarkup.ts';
import { unpackEntry, type ZipEntry } from './zipEntries.ts';

/** A link over more cells than that is no link; SheetJS makes a cell for each before anything else is known of the sheet. */
export const MOST_MULTIPLIED = 1_500_000;

/** A repeated cell takes so much longer to make than a linked one. */
const REPEATED_WEIGHT = 8;

const LINK = /<(?:\w+:)?hyperlink\s[^<>]*?\bref\s*=\s*["'](?:\$?([A-Z]{1,3}))?\$?(\d+)?:(?:\$?([A-Z]{1,3}))?\$?(\d+)?["']/gi;
const COLUMNS = 16_384;
const ROWS = 1_048_576;

const columnOf = (letters: string): number => Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Cells under links of a sheet's XML, each as often as it is linked. */
const linkedInXml = (xml: string): number => {
  let cells = 0;
  for (const [, fromColumn, fromRow, toColumn, toRow] of xml.matchAll(LINK)) {
    const columns = (toColumn === undefined ? COLUMNS : columnOf(toColumn)) - (fromColumn === undefined ? 1 : columnOf(fromColumn)) + 1;
    const rows = (toRow === undefined ? ROWS : Number(toRow)) - (fromRow === undefined ? 1 : Number(fromRow)) + 1;
    cells += Math.max(0, columns) * Math.max(0, rows);
  }
  return cells;
};

const MIN = /\bmin\s*=\s*["']\s*(\d+)/;
const MAX = /\bmax\s*=\s*["']\s*(\d+)/;
const ROWS_REPEATED = /\bnumber-rows-repeated\s*=\s*["']\s*(\d+)/;
const COLUMNS_REPEATED = /\bnumber-columns-repeated\s*=\s*["']\s*(\d+)/;

/** The number that a tag gives; 1 where it gives none. */
const number = (tag: string, name: RegExp): number => Number(name.exec(tag)?.[1] ?? 1);

/** Columns that are said once and meant often: SheetJS makes one of each. */
const widthsInXml = (xml: string): number => {
  let columns = 0;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?col\s[^<>]*/g)) columns += Math.max(0, number(tag, MAX) - number(tag, MIN));
  return columns;
};

/** Cells that an open document says once and means often; a blank rest of a sheet, whose cells have no end tag, costs nothing. */
const repeatedInXml = (xml: string): number => {
  let cells = 0;
  let rows = 1;
  for (const [tag, kind] of xml.matchAll(/<table:(table-row|covered-table-cell|table-cell)\b[^<>]*>/g)) {
    if (kind === 'table-row') rows = number(tag, ROWS_REPEATED);
    else if (kind === 'covered-table-cell' || !tag.endsWith('/>')) {
      const times = number(tag, COLUMNS_REPEATED) * (kind === 'table-cell' ? rows : 1);
      if (times > 1) cells += times;
    }
  }
  return cells;
};

/** Cells under links in a workbook in a zip, and cells and columns that are said once and repeated. */
export const multipliedInZip = async (entries: readonly ZipEntry[]): Promise<number> => {
  let cells = 0;
  for (const entry of entries.filter(({ name }) => isMarkup(name))) {
    // oxlint-disable-next-line no-await-in-loop -- one part in memory at a time
    const text = new TextDecoder().decode(await unpackEntry(entry));
    if (text.includes('hyperlink')) cells += linkedInXml(text);
    if (text.includes('<cols') || text.includes(':cols')) cells += widthsInXml(text);
    if (text.includes('-repeated')) cells += REPEATED_WEIGHT * repeatedInXml(text);
  }
  return cells;
};
