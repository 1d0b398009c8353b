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
  { files, words, take = () => true }: { readonly files: readonly string[]; readonly words: SetAsideWords; readonly take?: (reason: SetAsideReason) => boolean },
): string => {
  const { columns } = words;
  const reasons = SET_ASIDE_REASONS.map((reason) => ({ wanted: take(reason), said: words.reason(reason) }));
  const lines = [[columns.file, columns.row, columns.column, columns.text, columns.reason, columns.suggestion]];
  for (let at = 0; at < cells.length; at += 1) {
    const reason = reasons[cells.reason[at] ?? 0];
    if (!reason?.wanted) continue;
    const file = cells.file[at] ?? 0;
    lines.push([
      files[file] ?? '',
      String(cells.row[at] ?? 0),
      cells.headers[file]?.[cells.column[at] ?? 0] ?? '',
      cells.texts[cells.text[at] ?? 0] ?? '',
      reason.said,
      cells.suggestions[cells.suggestion[at] ?? 0] ?? '',
    ]);
  }
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
};

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
const neutral = (text: string): string => (/^[\p{C}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) && !NUMBER.test(text) ? `'${text}` : text);

export const csvCell = (text: string): string => {
  const safe = neutral(text);
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
