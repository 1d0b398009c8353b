import type { ConsoleCell, ConsoleColumn } from '../../domain/answers/consoleAnswer.ts';
import type { EngineRow } from '../question.ts';

/** Types that arrive as they are; all others as DuckDB writes them, so that nothing is rounded or guessed. */
const AS_IS = /^(?:BOOLEAN|DOUBLE|TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT|UINTEGER|VARCHAR)$/u;
const NUMBERS = /^(?:DOUBLE|FLOAT|DECIMAL\(.*\)|U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|BIGNUM)$/u;

/** Columns from the rows of DESCRIBE. */
export const columnsOf = (rows: readonly EngineRow[]): readonly ConsoleColumn[] =>
  rows.map((row) => {
    const type = String(row['column_type']);
    return { name: String(row['column_name']), type, kind: kindOf(type) };
  });

const kindOf = (type: string): ConsoleColumn['kind'] => {
  if (NUMBERS.test(type)) return 'number';
  if (type === 'BOOLEAN') return 'boolean';
  return type === 'VARCHAR' ? 'text' : 'other';
};

export const selected = (columns: readonly ConsoleColumn[]): string =>
  columns.map(({ name, type }) => (AS_IS.test(type) ? quoted(name) : `CAST(${quoted(name)} AS VARCHAR) AS ${quoted(name)}`)).join(', ');

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const cellOf = (value: unknown, { kind }: ConsoleColumn): ConsoleCell => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'string') return null;
  return kind === 'number' ? exactNumber(value) : value;
};

/** A number where it can be held without loss; 12.50 of a DECIMAL is 12.5. */
const exactNumber = (text: string): ConsoleCell => {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return text;
  return text.replace(/^-/u, '').replace('.', '').replace(/^0+/u, '').length <= 15 ? number : text;
};
