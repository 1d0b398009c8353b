import type { Look } from '../look.ts';
import { textWidth } from '../textWidth.ts';
import type { HeatRows } from './heatRows.ts';

/** Words of small letters are narrower than characters mostly are. */
const LATIN = 0.9;

/** Names of metrics above their columns, each so many pixels wide, break between words, and inside one only where it could not stand beside the next column's. */
export const columnNames = ({ of, columns }: Pick<HeatRows, 'of' | 'columns'>, wide: number, { fontSize }: Pick<Look, 'fontSize'>) => {
  if (of === 'years') return { hideOverlap: true };
  const room = Math.max(56, wide - fontSize / 3);
  const longest = Math.max(0, ...columns.flatMap(({ label }) => (/[\u2e80-\uffef]/u.test(label) ? [] : label.split(' '))).map((word) => textWidth(word, fontSize) * LATIN));
  return { width: longest > room && longest <= room * 1.15 ? longest : room, overflow: 'break' as const };
};
