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

/** Filled cells that an open document says once and means often; a blank rest of a sheet costs nothing. */
const repeatedInXml = (xml: string): number => {
  let cells = 0;
  for (const [, row = '', inside = ''] of xml.matchAll(/<table:table-row\b([^>]*)>(.*?)<\/table:table-row>/gs)) {
    const rows = often(row, 'rows');
    for (const [cell] of inside.matchAll(/<table:(?:covered-)?table-cell\b[^>]*>/g)) {
      const times = rows * often(cell, 'columns');
      if (times > 1 && cell.includes('office:value-type')) cells += times;
    }
  }
  return cells;
};

const often = (tag: string, what: 'rows' | 'columns'): number => Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);

/** Cells under links in a workbook in a zip, and such that are said once and repeated. */
export const multipliedInZip = async (entries: readonly ZipEntry[]): Promise<number> => {
  let cells = 0;
  for (const entry of entries.filter(({ name }) => isMarkup(name))) {
    // oxlint-disable-next-line no-await-in-loop -- one part in memory at a time
    const text = new TextDecoder().decode(await unpackEntry(entry));
    if (text.includes('hyperlink')) cells += linkedInXml(text);
    if (text.includes('-repeated="')) cells += REPEATED_WEIGHT * repeatedInXml(text);
  }
  return cells;
};

/** Records of BIFF that speak of links, and where in them the range stands: two rows, then two columns of 16 bits ([MS-XLS] 2.4.140, 2.4.141). */
const LINK_RECORDS = new Map([[0x01b8, 0], [0x0800, 2]]);

/** Cells under links in the stream of an older workbook. */
export const linkedInStream = (stream: Uint8Array): number => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let cells = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const from = LINK_RECORDS.get(view.getUint16(at, true));
    const range = at + 4 + (from ?? 0);
    if (from === undefined || range + 8 > stream.length) continue;
    const side = (place: number): number => Math.max(0, view.getUint16(range + place + 2, true) - view.getUint16(range + place, true) + 1);
    cells += side(0) * side(4);
  }
  return cells;
};
