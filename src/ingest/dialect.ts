import { CsvRecords } from './formats/csvRecords.ts';

const DELIMITERS = [',', '\t', ';', '|', '，'] as const;

export interface Dialect {
  readonly delimiter: string;
  /** Characters and lines before the first record: Excel's `sep=` line. */
  readonly skip: number;
  readonly line: number;
}

const SAMPLE_RECORDS = 200;

/** `sample`: the start of the text. `chosen`: the user's word, which overrules. */
export const findDialect = (sample: string, chosen?: string): Dialect => {
  const told = /^"?sep=([^\r\n"])"?(\r\n|\n|\r|$)/i.exec(sample);
  const skip = told?.[0].length ?? 0;
  const line = told ? 2 : 1;
  return { delimiter: chosen ?? told?.[1] ?? likeliest(sample.slice(skip)), skip, line };
};

/**
 * The delimiter under which most records have the same number of cells, two or more. Title lines above the table have
 * one cell and do not count against it: only records from the first of that width on do.
 */
const likeliest = (sample: string): string => {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const score = evenness(widths(sample, delimiter));
    if (score > best.score + 0.001) best = { delimiter, score };
  }
  return best.delimiter;
};

/** Whether a text is a table under a delimiter: two records or more, as wide as each other. */
export const isEven = (sample: string, delimiter: string): boolean => {
  const found = widths(sample.slice(0, 1 << 16), delimiter);
  return found.length > 1 && evenness(found) > 0.5;
};

/** Cells in each of the first records. */
const widths = (sample: string, delimiter: string): readonly number[] => {
  const found: number[] = [];
  let width = 0;
  const sink = {
    add: (): void => {
      width += 1;
    },
    endRow: (): void => {
      found.push(width);
      width = 0;
    },
  };
  const records = new CsvRecords({ delimiter, sink });
  for (let from = 0; from < sample.length && found.length < SAMPLE_RECORDS; from += 4096) {
    records.feed(sample.slice(from, from + 4096), from + 4096 >= sample.length);
  }
  return found.slice(0, SAMPLE_RECORDS);
};

const evenness = (found: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const width of found) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  if (count === 0) return 0;
  const below = found.slice(found.indexOf(width));
  const share = count / below.length;
  // A wider table is a little likelier, so that a cell with one stray sign in every row does not win.
  return share * share * (1 + Math.min(width, 20) / 40) * (count / found.length > 0.5 || count > 2 ? 1 : 0.8);
};
