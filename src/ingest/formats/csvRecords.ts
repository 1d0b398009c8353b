import Papa from 'papaparse';
import { textCells, type Parsed } from './textCells.ts';

/** A record longer than this, over several lines, has lost a closing quote (a spreadsheet's cell holds 32,767 characters). */
const LONGEST_RECORD = 1 << 20;
/** After trouble, how much is read at once: a file full of it must not be parsed over and over. */
const CAREFUL = 1 << 6;

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

const LINE_ENDS: readonly (readonly [end: string, pattern: RegExp])[] = [
  ['\r\n', /\r\n/],
  ['\n', /(?:^|[^\r])\n/],
  ['\r', /\r(?!\n)/],
];

/**
 * CSV records by PapaParse's parser, fed in pieces cut anywhere. What is ours is what PapaParse leaves open: line ends of
 * several kinds in one file (each ends a record; those inside quotes come back as they were), blank lines, the line each
 * record starts on, and a quote that is not closed on its line, which is taken for text so that it swallows nothing.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #sink: RecordSink;
  readonly #spaced: RegExp;
  /** What is not read yet, its line ends made `\n`; and what they were, where it has quotes. */
  #text = '';
  #ends: readonly string[] = [];
  #endsRead = 0;
  #held = '';
  #line: number;
  #window = LONGEST_RECORD;
  #unclosed: Oddity | null = null;
  #stray: Oddity | null = null;
  readonly #endKinds = new Set<string>();

  constructor({ delimiter, sink, line = 1 }: { readonly delimiter: string; readonly sink: RecordSink; readonly line?: number }) {
    this.#delimiter = delimiter;
    this.#spaced = new RegExp(`(^|[\\n${delimiter.replace(/[\]^|\\-]/, '\\$&')}])( +)?("[^"]*(?:""[^"]*)*(?:"|$))`, 'g');
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
    return this.#endKinds.has('\r') && this.#endKinds.size > 1;
  }

  feed(piece: string, last: boolean): void {
    this.#take(this.#held + piece, last);
    let at = 0;
    while (at < this.#text.length) {
      const step = this.#some(at, last);
      if (step === 0) break;
      at += step;
    }
    this.#text = this.#text.slice(at);
    this.#ends = this.#ends.slice(this.#endsRead);
    this.#endsRead = 0;
  }

  /** Adds to what is to be read. A carriage return at the end waits for what comes after it. */
  #take(piece: string, last: boolean): void {
    const whole = !last && piece.endsWith('\r') ? piece.slice(0, -1) : piece;
    this.#held = piece.slice(whole.length);
    const returns = whole.includes('\r');
    const added = returns ? whole.replaceAll(/\r\n?/g, '\n') : whole;
    this.#text += added;
    if (this.#text.includes('"')) this.#ends = [...this.#ends, ...(whole.match(returns ? /\r\n?|\n/g : /\n/g) ?? [])];
    else for (const [end, pattern] of LINE_ENDS) if (pattern.test(whole)) this.#endKinds.add(end);
  }

  /** Reads some whole records from `at` on; how much that was, 0 where the first is not all there yet. */
  #some(at: number, last: boolean): number {
    const window = this.#text.slice(at, at + this.#window);
    const final = last && at + window.length === this.#text.length;
    // Behind a closing quote, spaces that a line end may still follow would look like text to PapaParse.
    const part = final ? window : withoutSpacesBehind(window);
    const { data, errors, meta } = this.#parse(part, !final);
    const bad = errors.find((error) => error.code === 'InvalidQuotes' || error.code === 'MissingQuotes')?.row ?? data.length;
    const spaced = part.includes(' "') ? data.findIndex((row) => row.some((cell) => /^ +"/.test(cell))) : -1;
    const stop = spaced === -1 ? bad : Math.min(bad, spaced);
    const whole = stop === data.length && bad === data.length && errors.length === 0;
    const read = whole ? (final ? part.length : meta.cursor) : stop === 0 ? 0 : this.#parse(part, false, stop).meta.cursor;
    this.#addRows(data.slice(0, stop));
    if (!whole) return read + (stop < bad ? this.#spacedRecord(at + read, part.slice(read), last) : this.#lineAsText(at + read, last));
    if (read > 0) {
      this.#window = Math.min(LONGEST_RECORD, this.#window * 2);
      return read;
    }
    if (at + window.length < this.#text.length && this.#window < LONGEST_RECORD) {
      this.#window *= 4;
      return this.#some(at, last);
    }
    return window.length >= LONGEST_RECORD ? this.#lineAsText(at, last) : 0;
  }

  /**
   * Spaces before an opening quote hide it from PapaParse; those behind a closing one it skips itself. `part` begins with a
   * record that may have such a cell, or a quoted one whose text begins like that.
   */
  #spacedRecord(at: number, part: string, last: boolean): number {
    const { data, meta } = this.#parse(part, false, 1);
    const record = part.slice(0, meta.cursor);
    const without = record.replaceAll(this.#spaced, '$1$3');
    this.#window = CAREFUL;
    if (without === record) {
      this.#addRows(data.slice(0, 1));
      return record.length;
    }
    if (!record.trimEnd().includes('\n')) return this.#spacedLines(at, last);
    this.#text = this.#text.slice(0, at) + without + this.#text.slice(at + record.length);
    return this.#some(at, last);
  }

  #spacedLines(at: number, last: boolean): number {
    let read = 0;
    for (;;) {
      const end = this.#text.indexOf('\n', at + read);
      if (end === -1 && !last) return read;
      const line = this.#text.slice(at + read, end === -1 ? undefined : end);
      const without = line.replaceAll(this.#spaced, '$1$3');
      if (without === line) return read;
      const { data, errors } = this.#parse(without, false);
      if (errors.length > 0) {
        this.#text = this.#text.slice(0, at + read) + without + (end === -1 ? '' : this.#text.slice(end));
        return read === 0 ? this.#some(at, last) : read;
      }
      this.#addRows(data);
      read += line.length + (end === -1 ? 0 : 1);
      if (end === -1) return read;
    }
  }

  /** Reads the one line at `at`, which has trouble with its quotes; 0 where its end is still to come. */
  #lineAsText(at: number, last: boolean): number {
    const end = this.#text.indexOf('\n', at);
    if (end === -1 && !last) return 0;
    const line = end === -1 ? this.#text.slice(at) : this.#text.slice(at, end);
    const { cells, unclosed, stray } = textCells(line, this.#delimiter, (text) => this.#parse(text, false));
    if (unclosed !== null) this.#unclosed = noted(this.#unclosed, this.#line, unclosed);
    if (stray !== null) this.#stray = noted(this.#stray, this.#line, stray);
    this.#addRows([cells]);
    this.#window = CAREFUL;
    return line.length + (end === -1 ? 0 : 1);
  }

  #addRows(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      let lines = 0;
      const before = this.#endsRead;
      if (row.length > 1 || row[0] !== '') {
        for (const cell of row) {
          const text = this.#ends.length > 0 && cell.includes('\n') ? cell.replaceAll('\n', () => this.#ends[before + lines++] ?? '\n') : cell;
          this.#sink.add(text, 0, text.length);
        }
        this.#sink.endRow(this.#line);
      }
      const end = this.#ends[before + lines];
      if (end !== undefined) this.#endKinds.add(end);
      this.#endsRead = Math.min(this.#ends.length, before + lines + 1);
      this.#line += lines + 1;
    }
  }

  #parse(text: string, ignoreLastRow: boolean, preview = 0): Parsed {
    const parsed: Parsed = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', preview }).parse(text, 0, ignoreLastRow);
    return parsed;
  }
}

const withoutSpacesBehind = (text: string): string => {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text.slice(0, end);
};

const noted = (before: Oddity | null, line: number, text: string): Oddity =>
  before ? { ...before, count: before.count + 1 } : { count: 1, line, text: text.slice(0, 40) };
