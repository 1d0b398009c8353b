import { cellText, type Grid } from './grid.ts';

/** The head of the second sheet of a blank form (export/template.ts), in both languages. */
const HEADS: readonly (readonly string[])[] = [
  ['列名', '类型', '单位', '达标线', '口径'],
  ['Column', 'Kind', 'Unit', 'Norm', 'Definition'],
];

/** Whether a sheet is that of a blank form which says what the columns of the first mean: there is nothing to take in it. */
export const isFormNotes = (grid: Grid): boolean => HEADS.some((head) => head.every((name, column) => cellText(grid, 0, column) === name));
