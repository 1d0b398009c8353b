import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOfFiles } from './build/hashOfFiles.ts';
import { exportNames, trimExports } from './engine/trimExports.ts';

const PRELUDE = 'scripts/engine/workerPrelude.js';
const SOURCES = ['scripts/trimDuckdb.ts', 'scripts/engine', 'node_modules/@duckdb/duckdb-wasm/package.json'];

/** The two files that the browser's engine is made of: the worker's script and the WebAssembly module. */
export interface EngineFiles {
  readonly worker: string;
  readonly module: string;
}

/** Makes the files in .cache where they are not there yet (about a second), and says where they are. */
export const ensureEngineFiles = (): EngineFiles => {
  const folder = resolve('.cache/engine', hashOfFiles(SOURCES));
  const files = { worker: join(folder, 'duckdbWorker.js'), module: join(folder, 'duckdb.wasm') };
  if (existsSync(files.worker)) return files;
  mkdirSync(folder, { recursive: true });
  const { resolve: find } = createRequire(import.meta.url);
  const script = readFileSync(find('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n');
  replaceFile(files.module, trimExports(readFileSync(find('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')), mentionedIn(script)));
  replaceFile(files.worker, readFileSync(PRELUDE, 'utf8') + script);
  return files;
};

/** Whole or not at all: several processes may make the same file at the same time. */
const replaceFile = (path: string, content: Uint8Array | string): void => {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
};

/** DuckDB exports 75,000 symbols for extensions that are loaded later; the script that runs the module names those it calls. */
export const mentionedIn = (script: string): ((name: string) => boolean) => {
  const words = new Set(script.match(/[\w$]+/gu));
  return (name) => words.has(name);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = ensureEngineFiles();
  const bytes = readFileSync(files.module);
  console.log(`${files.module}: ${(bytes.length / 1e6).toFixed(1)} MB, ${exportNames(bytes).length} exports`);
}
