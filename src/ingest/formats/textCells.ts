/** What PapaParse's parser gives for a text; `index` is the place behind the quote that opened the cell. */
export interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

export interface TextCells {
  readonly cells: readonly string[];
  /** From the first quote that is not closed, and the line if a quoted cell has quotes that are not doubled. */
  readonly unclosed: string | null;
  readonly stray: string | null;
}

/** The cells of one line whose quotes do not come out even: a quote that is not closed is text, and only that one. */
export const textCells = (line: string, delimiter: string, parse: (text: string) => Parsed): TextCells => {
  let cells: readonly string[] = [];
  let unclosed: string | null = null;
  let from = 0;
  for (;;) {
    const { data, errors } = parse(line.slice(from));
    const missing = errors.find((error) => error.code === 'MissingQuotes');
    if (!missing) {
      const stray = errors.some((error) => error.code === 'InvalidQuotes') ? line : null;
      return { cells: cells.concat(data[0] ?? ['']), unclosed, stray };
    }
    const quote = from + missing.index - 1;
    const before = quote === from ? [] : (parse(line.slice(from, quote)).data[0] ?? []).slice(0, -1);
    const end = line.indexOf(delimiter, quote);
    unclosed ??= line.slice(quote);
    cells = cells.concat(before, line.slice(quote, end === -1 ? line.length : end));
    if (end === -1) return { cells, unclosed, stray: null };
    from = end + delimiter.length;
  }
};
