import { columnWidths } from './columnWidths.ts';
import type { Sheet } from '../ui/SaveTableContext.ts';
import { xlsx } from './xlsx.ts';

/** A table as a workbook of one sheet: figures are figures in full, texts are texts, the head stays in view. */
export const sheetXlsx = ({ name, columns, rows }: Sheet): Promise<Blob> => {
  const all = [columns, ...rows];
  return xlsx([{ name: name.join(' ') || 'tongbi', rows: all, widths: columnWidths(all), headRows: 1, headColumns: 0, checks: [] }]);
};
