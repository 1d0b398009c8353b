/** A text that a spreadsheet would run: after nothing visible comes a sign that begins a formula; signs of full width count. */
const RUNS = /^'*[\p{C}\p{Z}]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?%?$/i;

/** Whether a spreadsheet would run a text that is put into a cell as it is. */
export const wouldRun = (text: string): boolean => RUNS.test(text) && !NUMBER.test(text);

/** The text with an apostrophe before it where a spreadsheet would run it. */
export const guarded = (text: string): string => (wouldRun(text) ? `'${text}` : text);

/**
 * A text as a field of CSV (RFC 4180) that a spreadsheet shows and never runs: an apostrophe goes before what would run,
 * numbers stay numbers. To read it back take one apostrophe away where one stands before such a text (`unguarded`);
 * what began with apostrophes of its own got one more, so every text comes back exactly.
 */
export const csvField = (text: string): string => {
  const safe = guarded(text);
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The text of a field, the guard against formulas taken away. */
export const unguarded = (field: string): string => (field.startsWith("'") && RUNS.test(field) ? field.slice(1) : field);

/** Fields to the text of a file: UTF-8 with a mark, by which Excel and WPS know it, and CRLF. */
export const csvFile = (lines: readonly (readonly string[])[]): string => `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
