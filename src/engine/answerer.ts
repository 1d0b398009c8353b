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
  const statements = new Map<string, Promise<number>>();

  const drop = (text: string): void => {
    const statement = statements.get(text);
    statements.delete(text);
    void statement?.then(database.closePrepared).catch(() => undefined);
  };

  const prepared = (text: string): Promise<number> => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.delete(text);
    statements.set(text, statement);
    const [oldest] = statements.keys();
    if (statements.size > KEPT_STATEMENTS && oldest !== undefined) drop(oldest);
    return statement;
  };

  const rowsOf = async (sql: Sql): Promise<ReturnType<typeof decodeRows>> => {
    try {
      return decodeRows(await database.runPrepared(await prepared(sql.text), sql.values));
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
