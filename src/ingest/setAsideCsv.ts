import { csvFile } from '../domain/csvField.ts';
import { placeInFile, type NamedFile } from '../domain/fileRow.ts';
import { SET_ASIDE_REASONS, type SetAsideColumns, type SetAsideReason } from '../domain/setAside.ts';

/** Words of the file in the language of the reader. */
export interface SetAsideWords {
  readonly columns: { readonly file: string; readonly row: string; readonly column: string; readonly text: string; readonly reason: string; readonly suggestion: string };
  readonly reason: (reason: SetAsideReason) => string;
}

/**
 * Cells set aside as CSV to send back: UTF-8 with a mark, so that Excel and WPS read it rightly, CRLF. `take` chooses
 * reasons (faults only, say). Formulas are neutralised.
 */
export const setAsideCsv = (
  cells: SetAsideColumns,
  { files, words, take = () => true }: { readonly files: readonly NamedFile[]; readonly words: SetAsideWords; readonly take?: (reason: SetAsideReason) => boolean },
): string => {
  const { columns } = words;
  const reasons = SET_ASIDE_REASONS.map((reason) => ({ wanted: take(reason), said: words.reason(reason) }));
  const lines = [[columns.file, columns.row, columns.column, columns.text, columns.reason, columns.suggestion]];
  for (let at = 0; at < cells.length; at += 1) {
    const reason = reasons[cells.reason[at] ?? 0];
    if (!reason?.wanted) continue;
    const file = cells.file[at] ?? 0;
    const place = placeInFile(files[file] ?? { name: '' }, cells.row[at] ?? 0);
    lines.push([
      place.file,
      String(place.row),
      cells.headers[file]?.[cells.column[at] ?? 0] ?? '',
      cells.texts[cells.text[at] ?? 0] ?? '',
      reason.said,
      cells.suggestions[cells.suggestion[at] ?? 0] ?? '',
    ]);
  }
  return csvFile(lines);
};
