import { CFB, read, type DenseWorkSheet, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { SHEET_LIMIT } from '../../domain/fileRow.ts';
import { fine, refused, type Outcome, type Problem } from '../../domain/problem.ts';
import { COLUMN_LIMIT } from '../gridBuilder.ts';
import type { Grid } from '../grid.ts';
import type { Pace } from '../pace.ts';
import { checkZip, UNPACKED_LIMIT_MB } from './checkZip.ts';
import { knowCodepages } from './codepages.ts';
import { MOST_MULTIPLIED, multipliedInZip } from './multipliedCells.ts';
import { plainStream } from './plainStream.ts';
import { sheetGrid } from './sheetGrid.ts';
import { zipEntries } from './zipEntries.ts';

export interface WorkbookRead {
  readonly grids: readonly Grid[];
  /** Names of all sheets, by place. */
  readonly sheets: readonly string[];
  readonly warnings: readonly Problem[];
}

/** A workbook of Excel, WPS or LibreOffice (.xlsx, .xlsm, .xls, .et, .ods) to one table a sheet. */
export const readWorkbook = async (bytes: Uint8Array, { file, pace }: { readonly file: string; readonly pace: Pace }): Promise<Outcome<WorkbookRead>> => {
  const fault = bytes[0] === 0x50 ? await checkZip(bytes) : null;
  if (fault === 'password') return refused('workbook_password', { file });
  if (fault === 'too_large') return refused('workbook_too_large', { file }, { limit: UNPACKED_LIMIT_MB });
  if (fault === 'damaged') return refused('workbook_damaged', { file });
  if (bytes[0] === 0x50 && (await multipliedInZip(zipEntries(bytes) ?? [])) > MOST_MULTIPLIED) return refused('workbook_multiplied', { file });
  const opened = bytes[0] === 0x50 ? openWorkbook(bytes, file) : openCompound(bytes, file);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  // Sheets are held by their names: of two with one name the first would be lost.
  if (new Set(workbook.SheetNames).size < workbook.SheetNames.length || workbook.SheetNames.some((name: unknown) => typeof name !== 'string')) return refused('workbook_damaged', { file });
  const grids: Grid[] = [];
  const warnings: Problem[] = [];
  for (const [place, name] of workbook.SheetNames.slice(0, SHEET_LIMIT).entries()) {
    const cells = workbook.Sheets[name];
    if (!cells || !isDense(cells)) continue;
    // oxlint-disable-next-line no-await-in-loop -- sheet by sheet
    const sheet = await sheetGrid({ name, place, cells, date1904: workbook.Workbook?.WBProps?.date1904 === true }, { file, pace });
    if (sheet.cancelled) return refused('cancelled', { file });
    if (sheet.tooWide) return refused('too_many_columns', { file, sheet: name, row: sheet.tooWide.row }, { columns: sheet.tooWide.columns, limit: COLUMN_LIMIT });
    if (!sheet.grid) continue;
    grids.push(sheet.grid);
    if ((workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0) warnings.push({ code: 'hidden_sheet', place: { file, sheet: name }, values: { sheet: name } });
    warnings.push(...sheet.warnings);
  }
  if (workbook.SheetNames.length > SHEET_LIMIT) warnings.push({ code: 'too_many_sheets', place: { file }, values: { sheets: workbook.SheetNames.length, limit: SHEET_LIMIT } });
  if (grids.length === 0) return refused('blank_file', { file });
  return fine({ grids, sheets: workbook.SheetNames, warnings });
};

interface CompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
}
const compoundFiles: { readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => CompoundFile } = CFB;

/** Older Office files are all of one kind outside; what is inside tells a workbook from a document or an encrypted file. */
const openCompound = (bytes: Uint8Array, file: string): Outcome<WorkBook> => {
  let plain: Uint8Array | null = null;
  try {
    const { FullPaths: paths, FileIndex: parts } = compoundFiles.read(bytes, { type: 'array' });
    const place = (name: string): number => paths.findIndex((path) => path.endsWith(`/${name}`));
    if (place('EncryptedPackage') >= 0) return refused('workbook_password', { file });
    if (place('WordDocument') >= 0) return refused('is_old_word', { file });
    // A file for Excel 95 and 97 alike has both: the newer one is whole.
    const book = place('Workbook') >= 0 ? place('Workbook') : place('Book');
    if (book < 0) return refused('is_old_office', { file });
    plain = plainStream(parts[book]?.content ?? []);
  } catch {
    plain = null;
  }
  return plain === null ? refused('workbook_damaged', { file }) : openWorkbook(plain, file);
};

const openWorkbook = (bytes: Uint8Array, file: string): Outcome<WorkBook> => {
  knowCodepages();
  try {
    return fine(read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: true, cellStyles: true }));
  } catch (cause) {
    return refused(cause instanceof Error && /password|encrypt/i.test(cause.message) ? 'workbook_password' : 'workbook_damaged', { file });
  }
};

const isDense = (sheet: WorkSheet): sheet is DenseWorkSheet => Array.isArray(sheet['!data']);
