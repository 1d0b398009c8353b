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
  await bindings.instantiate();
  bindings.open(SETTINGS);
  const connection = bindings.connect().useUnsafe((_, id) => id);
  const run = async (text: string): Promise<Uint8Array> => bindings.runQuery(connection, text);
  return {
    run,
    prepare: async (text) => bindings.createPrepared(connection, text),
    runPrepared: async (statement, values) => bindings.runPrepared(connection, statement, [...values]),
    closePrepared: async (statement) => bindings.closePrepared(connection, statement),
    insert: async (table, rows, create) => bindings.insertArrowFromIPCStream(connection, rows, { name: table, create }),
    registerFile: async (name, file) => bindings.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer())),
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
