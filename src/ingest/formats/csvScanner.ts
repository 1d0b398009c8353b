const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;

/** A quoted cell longer than this has lost its closing quote (a spreadsheet's cell holds 32,767 characters). */
const LONGEST_CELL = 1 << 20;

export interface RecordSink {
  /** The next cell of the record: `source` from `start` to `end`. */
  add(source: string, start: number, end: number): void;
  /** `line`: where the record starts, 1-based, as an editor counts. */
  endRow(line: number): void;
  /** The cells given since the last `endRow` will be given again. */
  restartRow(): void;
}

/** Something about quotes that had to be guessed: how often, and where first. */
export interface Oddity {
  readonly count: number;
  readonly line: number;
  readonly text: string;
}

interface Quoted {
  readonly close: number;
  /** The delimiter, line end or end of text behind the closing quote and its spaces. */
  readonly after: number;
  readonly doubled: boolean;
}

/**
 * Reads CSV as RFC 4180 has it, fed in pieces cut anywhere, into a sink. Beyond the RFC: every line end (CRLF, LF, CR)
 * ends a record; blank lines are no records; spaces around a quoted cell are not part of it; a quote inside a quoted cell
 * that is neither doubled nor closing is text when the cell closes on the same line; a quote that is not closed rightly
 * is text, so that it swallows nothing.
 */
export class CsvScanner {
  readonly #delimiter: number;
  readonly #sink: RecordSink;
  #rest = '';
  #line: number;
  #unclosed: Oddity | null = null;
  #stray: Oddity | null = null;
  #lineEnds = { returnFeed: 0, feed: 0, return: 0 };

  constructor({ delimiter, sink, line = 1 }: { readonly delimiter: string; readonly sink: RecordSink; readonly line?: number }) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#sink = sink;
    this.#line = line;
  }

  get unclosed(): Oddity | null {
    return this.#unclosed;
  }

  get stray(): Oddity | null {
    return this.#stray;
  }

  /** Line ends between records (not inside cells). */
  get lineEnds(): { readonly returnFeed: number; readonly feed: number; readonly return: number } {
    return this.#lineEnds;
  }

  feed(piece: string, last: boolean): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const before = { unclosed: this.#unclosed, stray: this.#stray };
      const next = this.#record(text, at, last);
      if (next === -1) {
        this.#sink.restartRow();
        this.#unclosed = before.unclosed;
        this.#stray = before.stray;
        break;
      }
      at = next;
    }
    this.#rest = text.slice(at);
  }

  /** The place behind the record that starts at `from`, or -1 where it is not yet all there. */
  #record(text: string, from: number, last: boolean): number {
    const first = text.charCodeAt(from);
    if (first === LINE_FEED || first === RETURN) {
      const next = this.#lineEnd(text, from, last);
      if (next !== -1) this.#line += 1;
      return next;
    }
    let line = this.#line;
    let at = from;
    for (;;) {
      let end = at;
      if (text.charCodeAt(at) === SPACE) while (text.charCodeAt(end) === SPACE) end += 1;
      const quoted = text.charCodeAt(end) === QUOTE ? this.#quoted(text, end, last, line) : null;
      if (quoted === 'more') return -1;
      if (quoted === null) {
        end = this.#plainEnd(text, at);
        if (end === text.length && !last) return -1;
        this.#sink.add(text, at, end);
      } else {
        const open = end + 1;
        line += linesIn(text, open, quoted.close);
        end = quoted.after;
        if (quoted.doubled) {
          const cell = text.slice(open, quoted.close).replaceAll('""', '"');
          this.#sink.add(cell, 0, cell.length);
        } else this.#sink.add(text, open, quoted.close);
      }
      if (end < text.length && text.charCodeAt(end) === this.#delimiter) {
        at = end + 1;
        continue;
      }
      const next = end === text.length ? end : this.#lineEnd(text, end, last);
      if (next === -1) return -1;
      this.#sink.endRow(this.#line);
      this.#line = line + 1;
      return next;
    }
  }

  #plainEnd(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LINE_FEED || code === RETURN) return at;
    }
    return text.length;
  }

  #lineEnd(text: string, at: number, last: boolean): number {
    if (text.charCodeAt(at) === LINE_FEED) {
      this.#lineEnds.feed += 1;
      return at + 1;
    }
    if (at + 1 === text.length && !last) return -1;
    const pair = text.charCodeAt(at + 1) === LINE_FEED;
    if (pair) this.#lineEnds.returnFeed += 1;
    else this.#lineEnds.return += 1;
    return pair ? at + 2 : at + 1;
  }

  /** Null: the quote at `open` is text, since nothing closes it rightly. */
  #quoted(text: string, open: number, last: boolean, line: number): Quoted | 'more' | null {
    let doubled = false;
    let stray = false;
    let seen = open;
    let manyLines = false;
    for (let at = text.indexOf('"', open + 1); ; at = text.indexOf('"', at + 1)) {
      if (at === -1 || at - open > LONGEST_CELL) {
        if (at === -1 && !last && text.length - open <= LONGEST_CELL) return 'more';
        break;
      }
      manyLines ||= linesIn(text, seen, at) > 0;
      seen = at;
      if (stray && manyLines) break;
      if (text.charCodeAt(at + 1) === QUOTE) {
        doubled = true;
        at += 1;
        continue;
      }
      let after = at + 1;
      while (text.charCodeAt(after) === SPACE || (text.charCodeAt(after) === TAB && this.#delimiter !== TAB)) after += 1;
      if (after === text.length && !last) return 'more';
      const code = text.charCodeAt(after);
      if (after === text.length || code === this.#delimiter || code === LINE_FEED || code === RETURN) {
        if (stray) this.#stray = noted(this.#stray, line, text.slice(open, after));
        return { close: at, after, doubled };
      }
      if (manyLines) break;
      stray = true;
    }
    this.#unclosed = noted(this.#unclosed, line, text.slice(open, open + 80));
    return null;
  }
}

const linesIn = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) lines += 1;
  }
  return lines;
};

const noted = (before: Oddity | null, line: number, text: string): Oddity =>
  before ? { ...before, count: before.count + 1 } : { count: 1, line, text: text.split(/[\r\n]/, 1)[0]?.slice(0, 40) ?? '' };
