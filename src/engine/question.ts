import type { Sql } from './sql.ts';

/** A row as the engine gives it: numbers, texts, booleans and null; BIGINT and DECIMAL already as number. */
export type EngineRow = Readonly<Record<string, unknown>>;

/** One question asked of the data. `key` is plain data and, with the revision, names its answer in caches. */
export interface Question<Answer> {
  readonly key: readonly [name: string, ...parameters: readonly unknown[]];
  readonly sql: Sql;
  readonly decode: (rows: readonly EngineRow[]) => Answer;
}

/** What can answer questions: the engine in the browser, the one of the build, the one of the tests. */
export type Ask = <Answer>(question: Question<Answer>) => Promise<Answer>;
