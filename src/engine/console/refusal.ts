import type { ConsoleAnswer } from '../../domain/answers/consoleAnswer.ts';
import { placeOf, type Word } from './words.ts';

const READS = new Set(['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', 'DESCRIBE', 'DESC', 'SHOW', 'SUMMARIZE', 'EXPLAIN', 'PIVOT', 'UNPIVOT', '(']);

/** Functions that are no tables and still do something. */
const DOING = new Set(['write_log', 'nextval', 'currval', 'setseed', 'getvariable', 'set_bit_pointer', 'add_parquet_key']);

/** Of all functions that stand for tables, those that only count, spread out or tell of the tables there are. */
const HARMLESS = new Set([
  'range', 'generate_series', 'unnest', 'repeat', 'histogram', 'histogram_values', 'duckdb_columns', 'duckdb_tables', 'duckdb_views',
  'duckdb_functions', 'duckdb_types', 'duckdb_keywords', 'duckdb_schemas', 'duckdb_databases', 'duckdb_settings', 'pragma_table_info', 'pragma_version',
]);

type Refused = Extract<ConsoleAnswer, { kind: 'refused' }>;

interface Said {
  readonly text: string;
  readonly words: readonly Word[];
  /** Every function that stands for a table. */
  readonly tableFunctions: ReadonlySet<string>;
}

/** Why a text is not run at all; null: DuckDB may look at it. */
export const refusal = ({ text, words, tableFunctions }: Said): Refused | null => {
  const refuse = (why: Refused['why'], word: Word | undefined): Refused => ({
    kind: 'refused', why, name: word ? shown(word.text) : '', place: word ? placeOf(text, word.at) : null,
  });
  const [first] = words;
  if (!first) return refuse('empty', undefined);
  if (!READS.has(nameOf(first.text).toUpperCase())) return refuse('statement', first);
  const end = words.findIndex((word) => word.text.startsWith(';'));
  const later = end < 0 ? undefined : words.slice(end).find((word) => !word.text.startsWith(';'));
  if (later) return refuse('several', later);
  const called = words.find((word, place) => {
    if (!words[place + 1]?.text.startsWith('(')) return false;
    const name = nameOf(word.text).toLowerCase();
    return DOING.has(name) || (tableFunctions.has(name) && !HARMLESS.has(name));
  });
  return called ? refuse('function', called) : null;
};

/** A name without its quotes, and without a comment that stands behind it. */
const nameOf = (text: string): string => {
  const quoted = /^"((?:[^"]|"")*)"/u.exec(text);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (/^[^\s/()-]+/u.exec(text)?.[0] ?? text.slice(0, 1));
};

const shown = (text: string): string => nameOf(text).slice(0, 60);
