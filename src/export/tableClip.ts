import { guarded } from '../domain/csvField.ts';
import type { Sheet, SheetValue } from '../ui/SaveTableContext.ts';

/** A table as it lies on the clipboard: for spreadsheets and for plain fields, and for documents. */
export interface TableClip {
  readonly text: string;
  readonly html: string;
}

const written = (value: SheetValue): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return guarded(value ?? '');
};

/** As spreadsheets quote what they copy. */
const field = (text: string): string => (/[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const marked = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\r\n?|\n/gu, '<br>');

/** A text of digits (a school's code) stays one: Excel would drop its zeros. */
const cell = (value: SheetValue): string =>
  typeof value === 'string' && /^[\s\d.,%+-]+$/u.test(value) ? `<td style="mso-number-format:'\\@'">${marked(written(value))}</td>` : `<td>${marked(written(value))}</td>`;

/** What is missing is an empty cell, formulas are made text as in CSV, numbers stay in full. */
export const tableClip = ({ columns, rows }: Sheet): TableClip => ({
  text: [columns, ...rows].map((row) => row.map((value) => field(written(value))).join('\t')).join('\r\n'),
  html: [
    '<meta charset="utf-8"><table border="1" style="border-collapse:collapse">',
    `<thead><tr>${columns.map((name) => `<th>${marked(guarded(name))}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`,
  ].join(''),
});
