import type { Look } from '../look.ts';
import { textWidth } from '../textWidth.ts';
import type { HeatRows } from './heatRows.ts';

/** Words of small letters are narrower than characters mostly are. */
const LATIN = 0.93;

/** Letters get no smaller than this share of their size. */
const LEAST = 0.85;

/** Names of metrics above their columns, each so many pixels wide, break between words; a word too long for its column is written a little smaller, and broken only where that does not help. */
export const columnNames = ({ of, columns }: Pick<HeatRows, 'of' | 'columns'>, wide: number, { fontSize }: Pick<Look, 'fontSize'>) => {
  if (of === 'years') return { fontSize, hideOverlap: true };
  const room = Math.max(56, wide - fontSize / 6);
  const longest = Math.max(0, ...columns.flatMap(({ label }) => (/[\u2e80-\uffef]/u.test(label) ? [] : label.split(' '))).map((word) => textWidth(word, fontSize) * LATIN));
  return { fontSize: longest > room ? fontSize * Math.max(LEAST, room / longest) : fontSize, width: room, overflow: 'break' as const };
};
