import type { Sql } from './sql.ts';

/** A question that DuckDB refused: a bug in its SQL, told with the SQL and DuckDB's own words. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly sql: Sql;

  constructor(sql: Sql, cause: unknown) {
    super(`${cause instanceof Error ? cause.message : String(cause)}\n${sql.text}`, { cause });
    this.sql = sql;
  }
}
