import type { SheetValue } from '../ui/SaveTableContext.ts';

const [NARROWEST, WIDEST] = [8, 48];
/** Longer tables are judged by their beginning. */
const LOOKED_AT = 200;

/** In characters of a spreadsheet: a Chinese one is as wide as two. */
const wideOf = (value: SheetValue): number => Array.from(String(value ?? '')).reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** How wide each column has to be to show what stands in it, within reason. */
export const columnWidths = (rows: readonly (readonly SheetValue[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, place) => Math.min(WIDEST, Math.max(NARROWEST, ...rows.slice(0, LOOKED_AT).map((row) => wideOf(row[place] ?? null) + 2))));
