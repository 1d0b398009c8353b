import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';

/** A workbook as bytes, its sheets given by name. */
export const workbookFile = (sheets: Readonly<Record<string, WorkSheet>>, bookType: BookType = 'xlsx', hidden: readonly string[] = []): Uint8Array => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType });
  return new Uint8Array(bytes);
};
