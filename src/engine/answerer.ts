import type { Database } from './database.ts';
import { EngineDeath } from './database.ts';
import { decodeRows } from './decodeRows.ts';
import { EngineError } from './engineError.ts';
import type { Ask } from './question.ts';
import type { Sql } from './sql.ts';

/** Statements are prepared once per SQL text; the oldest go when there are more than this. */
const KEPT_STATEMENTS = 64;

export interface Answerer {
  readonly ask: Ask;
  /** After the tables changed under the statements. */
  readonly forget: () => void;
}

export const answerer = (database: Database): Answerer => {
  /** By text; a number once it is prepared. */
  const statements = new Map<string, number | Promise<number>>();

  const drop = (text: string): void => {
    const statement = statements.get(text);
    statements.delete(text);
    if (statement !== undefined) void Promise.resolve(statement).then(database.closePrepared).catch(() => undefined);
  };

  const prepare = (text: string): Promise<number> => {
    const begun = database.prepare(text);
    void begun.then((statement) => statements.get(text) === begun && statements.set(text, statement)).catch(() => undefined);
    return begun;
  };

  const prepared = (text: string): number | Promise<number> => {
    const statement = statements.get(text) ?? prepare(text);
    statements.delete(text);
    statements.set(text, statement);
    const [oldest] = statements.keys();
    if (statements.size > KEPT_STATEMENTS && oldest !== undefined) drop(oldest);
    return statement;
  };

  const rowsOf = async (sql: Sql): Promise<ReturnType<typeof decodeRows>> => {
    try {
      const statement = prepared(sql.text);
      // Without a wait where it is prepared: what waits would wait for the page to be rendered.
      return decodeRows(await database.runPrepared(typeof statement === 'number' ? statement : await statement, sql.values));
    } catch (cause) {
      statements.delete(sql.text);
      throw cause instanceof EngineDeath ? cause : new EngineError(sql, cause);
    }
  };

  return {
    ask: async (question) => question.decode(await rowsOf(question.sql)),
    forget: () => [...statements.keys()].forEach(drop),
  };
};
