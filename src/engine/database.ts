import type { SqlValue } from './sql.ts';

/**
 * One DuckDB with one connection, wherever it runs. Calls are carried out in the order in which they are made, so that
 * several can be sent without waiting for each. Results are Arrow IPC streams. Bytes handed in may be taken away.
 */
export interface Database {
  readonly run: (text: string) => Promise<Uint8Array>;
  readonly prepare: (text: string) => Promise<number>;
  readonly runPrepared: (statement: number, values: readonly SqlValue[]) => Promise<Uint8Array>;
  readonly closePrepared: (statement: number) => Promise<void>;
  /** Appends an Arrow IPC stream to a table, which is made where `create` says so. */
  readonly insert: (table: string, rows: Uint8Array, create: boolean) => Promise<void>;
  /** Makes a database file known under a name that ATTACH can use. */
  readonly registerFile: (name: string, file: Blob) => Promise<void>;
  /** The one path under which `writeFile` writes: an engine may open it after all others were closed to it. */
  readonly scratch: string;
  /** Attaches an empty database as `fresh`, runs `fill`, detaches it and gives its file. */
  readonly writeFile: (fill: () => Promise<void>) => Promise<Blob>;
  /** A connection beside the one above, for queries that may be long: they are worked off in slices between other calls. */
  readonly aside: () => Promise<Aside>;
  /** Settles, with the reason, when the database can no longer answer. */
  readonly death: Promise<EngineDeath>;
  readonly close: () => void;
}

export interface Aside {
  readonly run: (text: string) => Promise<Uint8Array>;
  /** Parses and binds one statement, and carries out nothing. */
  readonly check: (text: string) => Promise<void>;
  /** Where DuckDB's own lexer sees words begin, in bytes of UTF-8. */
  readonly wordsOf: (text: string) => Promise<readonly number[]>;
  /** Begins a query; true: its rows are ready to be taken. */
  readonly begin: (text: string) => Promise<boolean>;
  /** Works on the query for about a tenth of a second; true: its rows are ready to be taken. */
  readonly go: () => Promise<boolean>;
  /** All rows of the query that is ready. */
  readonly take: () => Promise<Uint8Array>;
  readonly cancel: () => Promise<void>;
}

/** The worker is gone or its memory can no longer be trusted: only a fresh engine helps. */
export class EngineDeath extends Error {
  override readonly name = 'EngineDeath';
}
