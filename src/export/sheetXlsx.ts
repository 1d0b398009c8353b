import { columnWidths } from './columnWidths.ts';
import type { Sheet } from '../ui/SaveTableContext.ts';
import { xlsx } from './xlsx.ts';

/** Rows that a sheet of Excel has, less the head. */
const MOST_ROWS = 1_048_575;

/** A table as a workbook of one sheet, or of as many as it needs: figures are figures in full, texts are texts, the head stays in view. */
export const sheetXlsx = ({ name, columns, rows }: Sheet): Promise<Blob> => {
  const title = name.join(' ') || 'tongbi';
  const widths = columnWidths([columns, ...rows]);
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / MOST_ROWS)) }, (_, at) => rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS));
  return xlsx(parts.map((part, at) => ({ name: at === 0 ? title : `${title.slice(0, 24)} ${at + 1}`, rows: [columns, ...part], widths, headRows: 1, headColumns: 0, checks: [] })));
};
