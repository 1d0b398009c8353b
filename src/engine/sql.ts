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

/** `(?, ?, ?, ?)`: for IN; an empty list matches nothing. Filled up with its last value to 1, 2, 4, 8… of them, so that few lengths have to be prepared. */
export const sqlList = (values: readonly SqlValue[]): Sql => {
  const last = values.at(-1);
  if (last === undefined) return { text: '(NULL)', values: [] };
  const filled = [...values, ...Array.from({ length: 2 ** Math.ceil(Math.log2(values.length)) - values.length }, () => last)];
  return { text: `(${filled.map(() => '?').join(', ')})`, values: filled };
};

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

/** Texts, names in quotes and comments, where a question mark is no parameter; then the lists of `sqlList`, and single parameters. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|(?<=\bIN )\(\?(?:, \?)+\)|\?/gu;

/** A list without what it was filled up with. */
const listText = (values: readonly SqlValue[]): string => `(${values.filter((value, place) => place === 0 || value !== values[place - 1]).map(literal).join(', ')})`;

/** A statement to be read and run by hand: with its parameters written in as literals. */
export const sqlText = ({ text, values }: Sql): string => {
  let place = 0;
  const taken = (count: number): readonly SqlValue[] => values.slice(place, (place += count));
  return outdented(text).replaceAll(PIECES, (piece) => {
    if (piece === '?') return taken(1).map(literal).join('');
    return piece.startsWith('(') ? listText(taken(piece.split(',').length)) : piece;
  });
};
