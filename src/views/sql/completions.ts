import type { ConsoleTable } from '../../queries/consoleTables.ts';

export interface Name {
  readonly name: string;
  readonly kind: 'table' | 'column' | 'function' | 'keyword';
  readonly about: string;
  /** Put in place of the name. */
  readonly insert?: string;
}

export const KEYWORDS =
  'SELECT FROM WHERE GROUP BY ALL HAVING ORDER BY ASC DESC NULLS LAST LIMIT OFFSET DISTINCT AS AND OR NOT IN IS NULL LIKE ILIKE BETWEEN CASE WHEN THEN ELSE END JOIN LEFT INNER FULL CROSS ON USING UNION INTERSECT EXCEPT WITH QUALIFY FILTER OVER PARTITION EXISTS VALUES CAST TRUE FALSE DESCRIBE SUMMARIZE SHOW TABLES EXPLAIN PIVOT UNPIVOT'.split(' ');

/** Functions worth offering, in the order of use. */
const FUNCTIONS =
  'count sum avg median min max round quantile_cont mode stddev_samp corr coalesce nullif abs any_value string_agg list unnest string_split row_number rank lag lead concat length substr replace contains starts_with regexp_matches lower upper trim arg_max arg_min floor ceil greatest least range'.split(' ');

/** A name that is no plain word of SQL stands in quotes. */
export const written = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !KEYWORDS.includes(name.toUpperCase()) ? name : `"${name.replaceAll('"', '""')}"`);

/** All that can be completed in a query: columns of the tables it names first. */
export const namesFor = (sql: string, tables: readonly ConsoleTable[]): readonly Name[] => {
  const named = tables.filter(({ name }) => new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u').test(sql));
  const columns = new Map<string, Name>();
  for (const table of named.length > 0 ? named : tables) for (const { name, about } of table.columns) if (!columns.has(name)) columns.set(name, { name, kind: 'column', about });
  return [
    ...columns.values(),
    ...tables.map(({ name, about }): Name => ({ name, kind: 'table', about })),
    ...FUNCTIONS.map((name): Name => ({ name, kind: 'function', about: '', insert: `${name}(` })),
    ...[...new Set(KEYWORDS)].map((name): Name => ({ name, kind: 'keyword', about: '' })),
  ];
};
