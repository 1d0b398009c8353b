/**
 * Where a row stands in a file, in one number of 32 bits: a workbook's sheet (0-based, up to 255) above its row (1-based as
 * the spreadsheet counts, up to 16,777,215). Files with one table have sheet 0.
 */
const ROWS = 2 ** 24;
export const SHEET_LIMIT = 255;

export const fileRow = (sheet: number, row: number): number => sheet * ROWS + row;
export const sheetOf = (fileRowNumber: number): number => Math.floor(fileRowNumber / ROWS);
export const rowOf = (fileRowNumber: number): number => fileRowNumber % ROWS;

/**
 * In a report the same number says the line of its text (1-based, under 4096) and which of the report's items stands there
 * (0-based): so each item has a place of its own.
 */
const LINES = 4096;
export const reportRow = (item: number, line: number): number => item * LINES + line;
export const itemOf = (fileRowNumber: number): number => Math.floor(fileRowNumber / LINES);

export interface NamedFile {
  readonly name: string;
  /** The file is a report, told in sentences. */
  readonly prose?: true;
  /** Of a workbook, the names of its sheets by place. */
  readonly sheets?: readonly string[];
}

/** A row's place in words: the file, with the sheet where it has several, and the row as the spreadsheet counts; of a report the line. */
export const placeInFile = (
  { name, sheets = [], prose }: NamedFile,
  fileRowNumber: number,
): { readonly file: string; readonly row: number } => {
  if (prose) return { file: name, row: fileRowNumber % LINES };
  const sheet = sheets[sheetOf(fileRowNumber)];
  return { file: sheets.length > 1 && sheet !== undefined ? `${name} › ${sheet}` : name, row: rowOf(fileRowNumber) };
};
