import Papa from 'papaparse';

const NO_QUOTE = '\u0000';
/** A record longer than this has lost a closing quote (a spreadsheet's cell holds 32,767 characters). */
const LONGEST_RECORD = 1 << 20;
/** After trouble, how much is read at once: a file full of it must not be parsed over and over. */
const CAREFUL = 1 << 9;

export interface RecordSink {
  /** The next cell of the record: `source` from `start` to `end`. */
  add(source: string, start: number, end: number): void;
  /** `line`: where the record starts, 1-based, as an editor counts. */
  endRow(line: number): void;
}

/** Something about quotes that had to be guessed: how often, and where first. */
export interface Oddity {
  readonly count: number;
  readonly line: number;
  readonly text: string;
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * CSV records by PapaParse's parser, fed in pieces cut anywhere. What is ours is what PapaParse leaves open: line ends of
 * several kinds in one file, blank lines, the line each record starts on, and a quote that is not closed on its line,
 * which is taken for text so that it swallows nothing.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #sink: RecordSink;
  readonly #spaced: RegExp;
  #rest = '';
  #line: number;
  #newline: '\n' | '\r\n' | '\r' | null = null;
  #window = LONGEST_RECORD;
  #unclosed: Oddity | null = null;
  #stray: Oddity | null = null;
  #mixed = false;

  constructor({ delimiter, sink, line = 1 }: { readonly delimiter: string; readonly sink: RecordSink; readonly line?: number }) {
    this.#delimiter = delimiter;
    this.#spaced = new RegExp(`"[^"]*(?:"|$)|(?<=^|[\\r\\n${delimiter.replace(/[\]^|\\]/, '\\$&')}]) +(?=")`, 'g');
    this.#sink = sink;
    this.#line = line;
  }

  get unclosed(): Oddity | null {
    return this.#unclosed;
  }

  get stray(): Oddity | null {
    return this.#stray;
  }

  /** Whether some records end in a lone carriage return and others do not. */
  get mixedLineEnds(): boolean {
    return this.#mixed;
  }

  feed(piece: string, last: boolean): void {
    const all = this.#rest + piece;
    const held = !last && all.endsWith('\r') ? 1 : 0;
    const text = this.#withOneLineEnd(this.#withoutSpaceBeforeQuotes(held === 0 ? all : all.slice(0, -1)));
    let at = 0;
    while (at < text.length) {
      const step = this.#some(text.slice(at, at + this.#window), last && at + this.#window >= text.length);
      at += step;
      if (step > 0) continue;
      if (at + this.#window >= text.length && text.length - at <= LONGEST_RECORD) break;
      if (this.#window <= LONGEST_RECORD) this.#window *= 4;
      else at += this.#lineAsText(text.slice(at), true);
    }
    this.#rest = text.slice(at) + all.slice(all.length - held);
  }

  /** Reads what is whole in `part`; how much that was. */
  #some(part: string, last: boolean): number {
    const { data, errors, meta } = this.#parse(part, !last);
    const bad = errors.find((error) => error.code === 'InvalidQuotes' || error.code === 'MissingQuotes');
    const cutBehindQuote = !last && bad !== undefined && bad.row >= data.length && /"\s*$/.test(part);
    if (!bad || cutBehindQuote) {
      this.#addRows(data, part.includes('"'));
      this.#window = Math.min(LONGEST_RECORD, this.#window * 2);
      return last ? part.length : meta.cursor;
    }
    const start = bad.row === 0 ? 0 : this.#parse(part, false, bad.row).meta.cursor;
    this.#addRows(data.slice(0, bad.row), true);
    return start + this.#lineAsText(part.slice(start), last);
  }

  /** The line at the start of `part`, which has trouble with its quotes; 0 where its end is still to come. */
  #lineAsText(part: string, last: boolean): number {
    const newline = this.#newline ?? '\n';
    const end = part.indexOf(newline);
    if (end === -1 && !last) return 0;
    const line = end === -1 ? part : part.slice(0, end);
    const alone = this.#parse(line, false);
    const closes = alone.errors.every((error) => error.code !== 'MissingQuotes');
    if (closes) this.#stray = noted(this.#stray, this.#line, line);
    else this.#unclosed = noted(this.#unclosed, this.#line, line.slice(line.indexOf('"')));
    this.#addRows([closes ? (alone.data[0] ?? []) : line.split(this.#delimiter)], false);
    this.#window = CAREFUL;
    return end === -1 ? part.length : end + newline.length;
  }

  #parse(text: string, ignoreLastRow: boolean, preview = 0): Parsed {
    const quoteChar = this.#delimiter === '"' ? NO_QUOTE : '"';
    const parsed: Parsed = new Papa.Parser({ delimiter: this.#delimiter, newline: this.#newline ?? '\n', quoteChar, preview }).parse(text, 0, ignoreLastRow);
    return parsed;
  }

  #addRows(rows: readonly (readonly string[])[], quotes: boolean): void {
    for (const row of rows) {
      let lines = 1;
      if (row.length > 1 || row[0] !== '') {
        for (const cell of row) {
          this.#sink.add(cell, 0, cell.length);
          if (quotes) lines += linesIn(cell);
        }
        this.#sink.endRow(this.#line);
      }
      this.#line += lines;
    }
  }

  /** Spaces before an opening quote hide it from PapaParse; those behind a closing one it skips itself. */
  #withoutSpaceBeforeQuotes(text: string): string {
    return text.includes(' "') ? text.replaceAll(this.#spaced, (found) => (found.startsWith(' ') ? '' : found)) : text;
  }

  /** PapaParse knows one line end a file: where records end in several ways, all become `\n`; those inside quotes stay. */
  #withOneLineEnd(text: string): string {
    const outside = text.includes('"') ? text.replaceAll(QUOTED, '') : text;
    const pair = outside.includes('\r\n');
    const feed = /(?:^|[^\r])\n/.test(outside);
    const alone = /\r(?!\n)/.test(outside);
    const kinds = Number(pair) + Number(feed) + Number(alone);
    if (this.#newline === null && kinds === 1) this.#newline = pair ? '\r\n' : feed ? '\n' : '\r';
    const known = this.#newline === null || (this.#newline === '\n' ? !pair && !alone : this.#newline === '\r\n' ? !feed && !alone : !pair && !feed);
    if (kinds === 0 || (kinds === 1 && known)) return text;
    this.#mixed ||= alone;
    this.#newline = '\n';
    return text.replaceAll(QUOTED_OR_RETURN, (found) => (found.startsWith('"') ? found : '\n'));
  }
}

const QUOTED = /"[^"]*(?:"|$)/g;
const QUOTED_OR_RETURN = /"[^"]*(?:"|$)|\r\n?/g;

const linesIn = (cell: string): number => cell.split(/\r\n|\n|\r/).length - 1;

const noted = (before: Oddity | null, line: number, text: string): Oddity =>
  before ? { ...before, count: before.count + 1 } : { count: 1, line, text: text.slice(0, 40) };
