import { cutTo, linesOf } from '../wrapping.ts';

/** Words that stand beside a chart or table, with the height they take. Pixels. */
export interface BesideWords {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly h: number;
}

const SIZES = [18, 16, 14] as const;
const LINE = 1.4;
const GAP = 10;
/** Of the room: the chart or table is what the slide is about. */
const MOST = 0.34;

/** As large as a third of the room allows, else cut at its end with …; null where there are none. */
export const besideWords = (lines: readonly string[], { w, h }: { readonly w: number; readonly h: number }): BesideWords | null => {
  if (lines.length === 0) return null;
  const most = h * MOST - GAP;
  const tall = (size: number, some: readonly string[]): number => some.reduce((sum, line) => sum + linesOf(line, w, size), 0) * size * LINE;
  const fontSize = SIZES.find((size) => tall(size, lines) <= most) ?? 14;
  const room = Math.max(1, Math.floor(most / (fontSize * LINE)));
  const text = cutTo(lines.join('\n'), w, fontSize, room).split('\n');
  return { lines: text, fontSize, h: tall(fontSize, text) + GAP };
};
