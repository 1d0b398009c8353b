import { importId } from '../domain/ids.ts';
import type { SourceAddress } from './access.ts';

/** `<import>.<file>.<row>.<column>`: how the address of a figure is written in the address bar (`src=`). */
export const sourceText = (address: SourceAddress): string =>
  `${address.import}.${address.file}.${address.row}.${address.column}`;

/** Null where the text is not such an address. */
export const parseSource = (text: string): SourceAddress | null => {
  const found = /^(.+)\.(\d{1,10})\.(\d{1,10})\.(\d{1,10})$/u.exec(text);
  const [, id, file, row, column] = found ?? [];
  return id === undefined ? null : { import: importId(id), file: Number(file), row: Number(row), column: Number(column) };
};
