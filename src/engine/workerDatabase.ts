import { asideOf } from './asideOf.ts';
import type { Aside, Database } from './database.ts';
import type { EngineFiles } from './engineFiles.ts';
import { SETTINGS } from './settings.ts';
import { workerCalls, type WorkerCalls } from './workerCalls.ts';

/** DuckDBDataProtocol.BROWSER_FILEREADER: blocks are read from the file when a query needs them, and kept nowhere else. */
const READ_FROM_FILE = 2;

const SCRATCH = 'fresh.db';

/** Starts DuckDB in a worker of its own; the worker's script is made by scripts/trimDuckdb.ts. */
export const workerDatabase = async ({ compiled, newWorker }: EngineFiles): Promise<Database> => {
  const worker = newWorker();
  const { call, death, end } = workerCalls(worker);
  // The loader wants an address; the module comes by message, and nothing is fetched.
  const begun = call('INSTANTIATE', ['data:,', null]);
  worker.postMessage({ module: await compiled }, []);
  await begun;
  const [, connection] = await Promise.all([call('OPEN', SETTINGS), call('CONNECT', null)]);
  const run = async (text: string): Promise<Uint8Array> => bytes(await call('RUN_QUERY', [connection, text]));
  return {
    run,
    prepare: async (text) => Number(await call('CREATE_PREPARED', [connection, text])),
    runPrepared: async (statement, values) => bytes(await call('RUN_PREPARED', [connection, statement, values])),
    closePrepared: async (statement) => void (await call('CLOSE_PREPARED', [connection, statement])),
    insert: async (table, rows, create) =>
      void (await call('INSERT_ARROW_FROM_IPC_STREAM', [connection, rows, { name: table, create }], [rows.buffer])),
    registerFile: async (name, file) => void (await call('REGISTER_FILE_HANDLE', [name, file, READ_FROM_FILE, true])),
    scratch: SCRATCH,
    writeFile: async (fill) => {
      await run(`ATTACH '${SCRATCH}' AS fresh`);
      try {
        await fill();
      } finally {
        await run('DETACH fresh');
      }
      const file = bytes(await call('COPY_FILE_TO_BUFFER', SCRATCH));
      await call('DROP_FILE', SCRATCH);
      return new Blob([file]);
    },
    aside: async () => workerAside(call, await call('CONNECT', null)),
    death,
    close: end,
  };
};

const workerAside = (call: WorkerCalls['call'], connection: unknown): Aside =>
  asideOf({
    run: async (text) => bytes(await call('RUN_QUERY', [connection, text])),
    prepare: async (text) => Number(await call('CREATE_PREPARED', [connection, text])),
    closePrepared: async (statement) => void (await call('CLOSE_PREPARED', [connection, statement])),
    tokenize: async (text) => offsetsOf(await call('TOKENIZE', text)),
    start: async (text) => bytesOrNull(await call('START_PENDING_QUERY', [connection, text, false])),
    poll: async () => bytesOrNull(await call('POLL_PENDING_QUERY', connection)),
    fetch: async () => bytesOrNull(await call('FETCH_QUERY_RESULTS', connection)),
    cancel: async () => void (await call('CANCEL_PENDING_QUERY', connection)),
  });

const offsetsOf = (data: unknown): readonly number[] => {
  const offsets: unknown = typeof data === 'object' && data !== null && 'offsets' in data ? data.offsets : null;
  return Array.isArray(offsets) ? offsets.map(Number) : [];
};

const bytesOrNull = (data: unknown): Uint8Array | null => (data === null ? null : bytes(data));

const bytes = (data: unknown): Uint8Array<ArrayBuffer> => {
  if (data instanceof Uint8Array && data.buffer instanceof ArrayBuffer) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw new Error('The worker gave no bytes');
};
