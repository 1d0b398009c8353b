import { tableFromIPC } from 'apache-arrow';
import type { ConsoleAnswer, ConsoleColumn } from '../../domain/answers/consoleAnswer.ts';
import { EngineDeath, type Aside, type Database } from '../database.ts';
import { decodeRows } from '../decodeRows.ts';
import { consoleViews } from '../tables/consoleViews.ts';
import { cellOf, columnsOf, selected } from './columns.ts';
import type { Console, ConsoleLimits } from './console.ts';
import { faultOf } from './faultOf.ts';
import { refusal } from './refusal.ts';
import { wordsAt } from './words.ts';

interface Opened {
  readonly aside: Aside;
  readonly tableFunctions: ReadonlySet<string>;
}

/** A query that does not stop when it is told to holds the worker: then only a fresh worker helps. */
const PATIENCE_MS = 5000;

/**
 * The console of an engine. What stands between a text and the data: DuckDB's lexer says its words, and only reading
 * statements and functions that touch neither files nor memory pass; DuckDB's grammar takes it only as the one SELECT
 * in brackets; it runs in a READ ONLY transaction that is rolled back; files and settings are locked for the engine.
 */
export const consoleOf = (database: Database): Console => {
  let opened: Promise<Opened> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<Opened> => {
    const aside = await database.aside();
    await aside.run(consoleViews);
    const functions = await aside.run(`SELECT DISTINCT lower(function_name) AS name FROM duckdb_functions() WHERE function_type NOT IN ('scalar', 'aggregate', 'macro')`);
    return { aside, tableFunctions: new Set(decodeRows(functions).map(({ name }) => String(name))) };
  };

  const answer: Console = async (text, limits) => {
    try {
      const { aside, tableFunctions } = await (opened ??= open());
      const words = wordsAt(text, await aside.wordsOf(text));
      // The lexer says nothing of a text that it cannot cut, such as one with an open quotation mark; the parser says why.
      if (words.length === 0) await aside.check(text).catch(unlessEmpty);
      const refused = refusal({ text, words, tableFunctions });
      if (refused) return refused;
      const end = words.find((word) => word.text.startsWith(';'))?.at ?? text.length;
      const explained = /^EXPLAIN\b(?:\s+ANALYZE\b)?/iu.exec(words.slice(0, 2).map((word) => word.text).join(' '))?.[0] ?? '';
      const from = explained === '' ? 0 : (words[explained.split(/\s+/u).length]?.at ?? end);
      // White space in place of what was cut keeps the places that DuckDB tells of.
      const body = text.slice(0, from).replaceAll(/[^\n]/gu, ' ') + text.slice(from, end);
      return await run(aside, { body, explained, limits, database });
    } catch (cause) {
      if (cause instanceof EngineDeath) {
        opened = null;
        return limits.signal.aborted ? { kind: 'stopped', by: 'user' } : { kind: 'failed', fault: 'died', name: '', near: [], place: null, said: '' };
      }
      return faultOf(cause, text);
    }
  };

  // One after the other: they share the connection.
  return (text, limits) => {
    const result = last.then(() => answer(text, limits));
    last = result;
    return result;
  };
};

const unlessEmpty = (cause: unknown): void => {
  if (!(cause instanceof Error) || !/No statement/iu.test(cause.message)) throw cause;
};

interface Asked {
  readonly body: string;
  readonly explained: string;
  readonly limits: ConsoleLimits;
  readonly database: Database;
}

const run = async (aside: Aside, { body, explained, limits, database }: Asked): Promise<ConsoleAnswer> => {
  const started = performance.now();
  const inner = `(\n${body}\n)`;
  try {
    // Alone it has to be one statement, and in brackets, below, a part of one: so it is a single SELECT.
    await Promise.all([aside.run('BEGIN TRANSACTION READ ONLY'), aside.check(`\n${body}`)]);
    const columns = explained === '' ? columnsOf(decodeRows(await aside.run(`DESCRIBE SELECT * FROM ${inner}`))) : [];
    const statement = explained === '' ? `SELECT ${selected(columns)} FROM ${inner} LIMIT ${limits.rows + 1}` : `${explained} SELECT * FROM ${inner}`;
    const stopped = await untilReady(aside, { statement, limits, until: started + limits.ms, database });
    if (stopped) return { kind: 'stopped', by: stopped };
    const stream = await aside.take();
    const ms = performance.now() - started;
    if (explained !== '') return { kind: 'plan', plan: decodeRows(stream).map((row) => String(row['explain_value'])).join('\n'), ms };
    return { kind: 'rows', columns, ...rowsOf(stream, columns, limits.rows), ms };
  } finally {
    // Carried out before whatever is sent next.
    void aside.run('ROLLBACK').catch(() => undefined);
  }
};

const rowsOf = (stream: Uint8Array, columns: readonly ConsoleColumn[], most: number) => {
  const table = tableFromIPC(stream);
  const values = columns.map((column, place) => ({ column, vector: table.getChildAt(place) }));
  return {
    rows: Array.from({ length: Math.min(table.numRows, most) }, (_, row) => values.map(({ column, vector }) => cellOf(vector?.get(row), column))),
    cut: table.numRows > most,
  };
};

interface Waiting {
  readonly statement: string;
  readonly limits: ConsoleLimits;
  readonly until: number;
  readonly database: Database;
}

/** Works on a query in slices; null: its rows are ready. */
const untilReady = async (aside: Aside, { statement, limits: { signal }, until, database }: Waiting): Promise<'time' | 'user' | null> => {
  const ended = (): 'time' | 'user' | null => (signal.aborted ? 'user' : performance.now() > until ? 'time' : null);
  const hold = setInterval(() => {
    if (performance.now() > until + PATIENCE_MS) database.close();
  }, 1000);
  const drop = (): void => void setTimeout(() => clearInterval(hold));
  try {
    for (let ready = await aside.begin(statement); !ready; ready = await aside.go()) {
      const why = ended();
      if (why) {
        await aside.cancel();
        return why;
      }
    }
    return null;
  } finally {
    drop();
  }
};
