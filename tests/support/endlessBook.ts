import { utils } from '@e965/xlsx';
import { partsOf, zipped } from './fuzz/zipFaults.ts';
import { workbookFile } from './workbookFile.ts';

/** Each cell is looked for in the range of each formula before it. */
const ROWS = 40_000;
const COLUMNS = 15;

/** A workbook of a few kilobytes that keeps SheetJS busy for minutes, in no more memory than any. */
export const endlessBook = (): Uint8Array => {
  const row = `<row>${'<c><f t="array" ref="A1:A2">1</f></c>'.repeat(COLUMNS)}</row>`;
  const parts = partsOf(workbookFile({ 甲: utils.aoa_to_sheet([['学校', '年度', '党课（次）'], ['新华小学', 2023, 4]]) })) ?? [];
  return zipped(parts.map(({ name, body }) => ({ name, body: name.endsWith('sheet1.xml') ? new TextEncoder().encode(new TextDecoder().decode(body).replace('</sheetData>', `${row.repeat(ROWS)}</sheetData>`)) : body })));
};
