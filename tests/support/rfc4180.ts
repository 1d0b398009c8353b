/** Rows as RFC 4180 writes them: a cell with a delimiter, quote, line end or space at an end is quoted, quotes are doubled; so is an empty cell. */
export const rfc4180 = (rows: readonly (readonly string[])[], { delimiter = ',', lineEnd = '\r\n' } = {}): string =>
  rows.map((row) => row.map((text) => cell(text, delimiter)).join(delimiter) + lineEnd).join('');

const cell = (text: string, delimiter: string): string =>
  text === '' || text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
