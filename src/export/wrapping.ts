import { textWidth } from '../charts/textWidth.ts';

/** How many lines a text takes in a width, by what characters mostly take. Pixels. */
export const linesOf = (text: string, width: number, fontSize: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line, fontSize) * 1.03) / Math.max(fontSize, width))), 0);

/** The largest of some sizes at which a text takes no more lines than are allowed, else the smallest. */
export const largestFitting = (text: string, width: number, sizes: readonly { readonly size: number; readonly lines: number }[]): number =>
  (sizes.find(({ size, lines }) => linesOf(text, width, size) <= lines) ?? sizes.at(-1))?.size ?? 20;

/** As much of a text as stands in some lines, with … where it is cut. */
export const cutTo = (text: string, width: number, fontSize: number, lines: number): string => {
  if (linesOf(text, width, fontSize) <= lines) return text;
  const letters = Array.from(text);
  let [fits, not] = [0, letters.length];
  while (not - fits > 1) {
    const middle = Math.floor((fits + not) / 2);
    if (linesOf(`${letters.slice(0, middle).join('')}…`, width, fontSize) <= lines) fits = middle;
    else not = middle;
  }
  return `${letters.slice(0, fits).join('')}…`;
};
