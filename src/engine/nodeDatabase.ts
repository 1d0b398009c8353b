import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asideOf } from './asideOf.ts';
import type { Database } from './database.ts';
import { SETTINGS } from './settings.ts';

/** The same DuckDB as in the browser, inside Node: for the build and for tests. `module` names another WebAssembly file. */
export const nodeDatabase = async (module?: string): Promise<Database> => {
  const require = createRequire(import.meta.url);
  const { createDuckDB, NODE_RUNTIME, VoidLogger } = await import('@duckdb/duckdb-wasm/blocking');
  const eh = module ?? require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule: eh, mainWorker: '' };
  const bindings = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  // Compiled once a process: a test file or a build opens several.
  Object.assign(bindings, {
    instantiateWasm: (imports: WebAssembly.Imports, success: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => {
      Object.assign(globalThis, { DUCKDB_RUNTIME: { ...NODE_RUNTIME } });
      void compiledOnce(eh).then(async (compiled) => success(await WebAssembly.instantiate(compiled, imports), compiled));
      return [];
    },
  });
  await bindings.instantiate();
  bindings.open(SETTINGS);
  const connection = bindings.connect().useUnsafe((_, id) => id);
  const scratch = join(tmpdir(), `tongbi-${randomUUID()}`, 'fresh.db');
  let last: Promise<unknown> = Promise.resolve();
  /** Calls of one kind may take longer than the next: each waits for the one before. */
  const inTurn = <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  const run = (text: string): Promise<Uint8Array> => inTurn(() => bindings.runQuery(connection, text));
  return {
    run,
    prepare: (text) => inTurn(() => bindings.createPrepared(connection, text)),
    runPrepared: (statement, values) => inTurn(() => bindings.runPrepared(connection, statement, [...values])),
    closePrepared: (statement) => inTurn(() => bindings.closePrepared(connection, statement)),
    insert: (table, rows, create) => inTurn(() => bindings.insertArrowFromIPCStream(connection, rows, { name: table, create })),
    registerFile: (name, file) => inTurn(async () => bindings.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()))),
    scratch,
    writeFile: async (fill) => {
      await mkdir(dirname(scratch));
      try {
        await run(`ATTACH '${scratch.replaceAll("'", "''")}' AS fresh`);
        await fill();
        await run('DETACH fresh');
        return new Blob([await readFile(scratch)]);
      } finally {
        await rm(dirname(scratch), { recursive: true, force: true });
      }
    },
    aside: async () => {
      const beside = bindings.connect().useUnsafe((_, id) => id);
      return asideOf({
        run: (text) => inTurn(() => bindings.runQuery(beside, text)),
        prepare: (text) => inTurn(() => bindings.createPrepared(beside, text)),
        closePrepared: (statement) => inTurn(() => bindings.closePrepared(beside, statement)),
        tokenize: (text) => inTurn(() => bindings.tokenize(text).offsets),
        start: (text) => inTurn(() => bindings.startPendingQuery(beside, text)),
        poll: () => inTurn(() => bindings.pollPendingQuery(beside)),
        fetch: () => inTurn(() => bindings.fetchQueryResults(beside)),
        cancel: () => inTurn(() => void bindings.cancelPendingQuery(beside)),
      });
    },
    death: new Promise(() => undefined),
    close: () => bindings.disconnect(connection),
  };
};

const compiledModules = new Map<string, Promise<WebAssembly.Module>>();

const compiledOnce = (path: string): Promise<WebAssembly.Module> => {
  const compiled = compiledModules.get(path) ?? readFile(path).then((bytes) => WebAssembly.compile(bytes));
  compiledModules.set(path, compiled);
  return compiled;
};
