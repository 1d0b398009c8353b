export type SqlValue = string | number | boolean | null;

/** A prepared statement and its parameters, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

const isSql = (part: Sql | SqlValue): part is Sql => typeof part === 'object' && part !== null;

/** The template's text is SQL; a nested `sql` is spliced in; everything else is a bound parameter. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql => {
  let text = texts[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += texts[index + 1] ?? '';
  });
  return { text, values };
};

/** `(?, ?, ?)`: for IN; an empty list matches nothing. */
export const sqlList = (values: readonly SqlValue[]): Sql =>
  values.length === 0 ? { text: '(NULL)', values: [] } : { text: `(${values.map(() => '?').join(', ')})`, values };

/** A value as a literal: a text with its quotes doubled, a negative number in brackets, so that no `--` arises. */
const literal = (value: SqlValue | undefined): string => {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(value)) return 'NULL';
  return value < 0 ? `(${String(value)})` : String(value);
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Takes off the indent that all lines after the first have. */
const outdented = (text: string): string => {
  const [first = '', ...rest] = text.split('\n');
  const least = rest.filter((line) => line.trim() !== '').reduce((smallest, line) => Math.min(smallest, indentOf(line)), Infinity);
  return [first.trim(), ...rest.map((line) => line.slice(Number.isFinite(least) ? least : 0).trimEnd())].join('\n').trim();
};

/** Texts, names in quotes and comments, where a question mark is no parameter; then the parameters. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/gu;

/** A statement to be read and run by hand: with its parameters written in as literals. */
export const sqlText = ({ text, values }: Sql): string => {
  let place = 0;
  return outdented(text).replaceAll(PIECES, (piece) => {
    if (piece !== '?') return piece;
    place += 1;
    return literal(values[place - 1]);
  });
};
