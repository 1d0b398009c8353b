import { BACKSLASHES, looksBackslashed, looksSingleQuoted, looksWholeLined, SINGLE_QUOTES, SPACES, WHOLE_LINES, type Manner } from './manners.ts';
import { CsvRecords } from './formats/csvRecords.ts';

const DELIMITERS = [',', '\t', ';', '|', '，'] as const;
/** Signs that stand in cells too: taken where there are three columns or more and hardly a row is otherwise. */
const RARE_DELIMITERS = ['^', '~'] as const;

export interface Dialect {
  readonly delimiter: string;
  /** Characters and lines before the first record: Excel's `sep=` line. */
  readonly skip: number;
  readonly line: number;
  /** Null: RFC 4180. */
  readonly manner: Manner | null;
}

const SAMPLE_RECORDS = 200;
/** Where quotes are not closed each sign is tried on all of it. */
const SAMPLE = 1 << 18;

/** `start`: of the text, enough to tell by. `chosen`: the user's word, which overrules. */
export const findDialect = (start: string, chosen?: string): Dialect => {
  const sample = start.slice(0, SAMPLE);
  const told = /^"?sep=([^\r\n"])"?(\r\n|\n|\r|$)/i.exec(sample);
  const skip = told?.[0].length ?? 0;
  const line = told ? 2 : 1;
  return { ...likeliest(sample.slice(skip), chosen ?? told?.[1]), skip, line };
};

interface Way {
  readonly delimiter: string;
  readonly manner: Manner | null;
  readonly score: number;
}

/**
 * The delimiter and manner under which most records have the same number of cells, two or more. Title lines above the
 * table have one cell and do not count against it: only records from the first of that width on do.
 */
const likeliest = (sample: string, told: string | undefined): Way => {
  const manner = mannerOf(sample);
  const text = manner ? manner.rewrite(sample) : sample;
  const [first = ',', ...others] = told === undefined ? DELIMITERS : [told];
  let best: Way = { delimiter: first, manner: told === ' ' ? SPACES : manner, score: evenness(widths(text, first)) };
  for (const delimiter of others) {
    const score = text.includes(delimiter) ? evenness(widths(text, delimiter)) : 0;
    if (score > best.score + 0.001) best = { delimiter, manner, score };
  }
  if (told !== undefined || best.score > 0.2) return best;
  for (const delimiter of RARE_DELIMITERS) if (isStrict(widths(text, delimiter))) return { delimiter, manner, score: 1 };
  return isStrict(widths(SPACES.rewrite(sample), ' ')) ? { delimiter: ' ', manner: SPACES, score: 1 } : best;
};

const mannerOf = (sample: string): Manner | null => {
  if (looksWholeLined(sample) && DELIMITERS.some((delimiter) => isStrict(widths(WHOLE_LINES.rewrite(sample), delimiter)))) return WHOLE_LINES;
  if (looksSingleQuoted(sample)) return SINGLE_QUOTES;
  return looksBackslashed(sample) ? BACKSLASHES : null;
};

/** Three columns or more, and nine rows in ten as wide as each other. */
const isStrict = (found: readonly number[]): boolean => {
  const wide = found.filter((width) => width > 2);
  const [width = 0] = wide;
  return found.length > 1 && wide.filter((each) => each === width).length >= found.length * 0.9;
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
