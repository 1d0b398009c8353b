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
  /** Attaches an empty database under `alias`, runs `fill`, detaches it and gives its file. */
  readonly writeFile: (alias: string, fill: () => Promise<void>) => Promise<Blob>;
  /** Settles, with the reason, when the database can no longer answer. */
  readonly death: Promise<EngineDeath>;
  readonly close: () => void;
}

/** The worker is gone or its memory can no longer be trusted: only a fresh engine helps. */
export class EngineDeath extends Error {
  override readonly name = 'EngineDeath';
}
