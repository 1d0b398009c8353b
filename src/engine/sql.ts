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
