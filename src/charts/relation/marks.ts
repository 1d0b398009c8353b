/** A mark of a scatter: ECharts' name of it or its outline, and the outline in a box of 10 for legends. */
interface Mark {
  readonly symbol: string;
  readonly outline: string;
}

const drawn = (outline: string): Mark => ({ symbol: `path://${outline}`, outline });

const MARKS: readonly Mark[] = [
  { symbol: 'circle', outline: 'M5 0a5 5 0 1 0 0 10a5 5 0 1 0 0-10z' },
  { symbol: 'rect', outline: 'M.5 .5h9v9h-9z' },
  { symbol: 'triangle', outline: 'M5 0L10 10H0z' },
  { symbol: 'diamond', outline: 'M5 0L10 5L5 10L0 5z' },
  drawn('M0 0H10L5 10z'),
  drawn('M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.5z'),
  drawn('M2 0L5 3L8 0L10 2L7 5L10 8L8 10L5 7L2 10L0 8L3 5L0 2z'),
];

export const markAt = (place: number): Mark => MARKS[place % MARKS.length] ?? { symbol: 'circle', outline: '' };
