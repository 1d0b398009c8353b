import type { ColumnFacts } from './columnFacts.ts';
import { cellText, type Grid } from './grid.ts';
import type { Roles } from './keyColumns.ts';
import { isBlank, wordKey } from '../domain/plainText.ts';

const LEVEL_TEXTS = /^(?:national|regional|region|localauthority(?:district)?|school|country|institution|provider|全国|全省|省|全市|市|全区|区|区县|县|学校|校|校级|区级|市级|省级|国家级|片区|学区)$/;

/** Rows that name a school; all rows where no column does. */
export const rowsOfSchools = (grid: Grid, { from, school }: { readonly from: number; readonly school: number | undefined }): Uint32Array => {
  const rows: number[] = [];
  const encoded = school === undefined ? undefined : grid.columns[school];
  const blank = encoded?.texts.map(isBlank);
  for (let row = from; row < grid.rowCount; row += 1) if (!encoded || !blank?.[encoded.codes[row] ?? 0]) rows.push(row);
  return Uint32Array.from(rows);
};

/**
 * The column that says of what a row speaks. Texts of rows that name a school are kept, coarser ones set aside: real
 * files say `Local authority` of rows that carry a school's name and code, and the name is believed.
 */
export const decideLevel = (grid: Grid, columns: readonly ColumnFacts[], { roles, rows }: { readonly roles: Roles; readonly rows: Uint32Array }): void => {
  const level = columns.find(
    ({ column, key, profile }) => !roles.has(column) && key === 'level' && profile.texts.length >= 1 && profile.texts.length <= 12 && profile.texts.every(({ text }) => LEVEL_TEXTS.test(wordKey(text))),
  );
  if (!level) return;
  const keep = new Set<string>();
  for (const row of rows) keep.add(cellText(grid, row, level.column));
  roles.set(level.column, { role: 'level', keep: [...keep].filter((text) => !isBlank(text)).toSorted() });
};
