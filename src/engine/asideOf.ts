import type { Aside } from './database.ts';

/** What duckdb-wasm's bindings can do with a connection, in the page's worker or in Node. */
export interface AsideCalls {
  readonly run: (text: string) => Promise<Uint8Array>;
  readonly prepare: (text: string) => Promise<number>;
  readonly closePrepared: (statement: number) => Promise<void>;
  readonly tokenize: (text: string) => Promise<readonly number[]>;
  /** Null: not ready yet. */
  readonly start: (text: string) => Promise<Uint8Array | null>;
  readonly poll: () => Promise<Uint8Array | null>;
  /** Null: ask again; empty: that was all. */
  readonly fetch: () => Promise<Uint8Array | null>;
  readonly cancel: () => Promise<void>;
}

/** A connection for long queries. The head of an answer and its pieces are one Arrow IPC stream. */
export const asideOf = (calls: AsideCalls): Aside => {
  let head: Uint8Array | null = null;
  const ready = async (reply: Promise<Uint8Array | null>): Promise<boolean> => {
    head = await reply;
    return head !== null;
  };
  return {
    run: calls.run,
    check: async (text) => calls.closePrepared(await calls.prepare(text)),
    wordsOf: calls.tokenize,
    begin: (text) => ready(calls.start(text)),
    go: () => ready(calls.poll()),
    take: async () => {
      const parts = head ? [head] : [];
      head = null;
      for (let part = await calls.fetch(); part === null || part.length > 0; part = await calls.fetch()) if (part) parts.push(part);
      return joined(parts);
    },
    cancel: calls.cancel,
  };
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
