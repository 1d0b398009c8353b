import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    writeFile: async (alias, fill) => {
      const folder = await mkdtemp(join(tmpdir(), 'tongbi-'));
      const path = join(folder, `${alias}.db`);
      try {
        await run(`ATTACH '${path.replaceAll("'", "''")}' AS ${alias}`);
        await fill();
        await run(`DETACH ${alias}`);
        return new Blob([await readFile(path)]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
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
