import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { hashOfFiles } from './hashOfFiles.ts';

const VIRTUAL = 'virtual:tongbi-sample';
const RESOLVED = `\0${VIRTUAL}`;
/** What the built sample depends on: its files, and all that reads and stores them. */
const SOURCES = ['data', 'src/domain', 'src/ingest', 'src/engine', 'src/store', 'src/app/workspace', 'scripts/build/makeSample.ts', 'package.json'];

/** Imports data/sample once, the way the product imports any file, into .cache; returns the folder with what came out. */
export const ensureSample = (): string => {
  const folder = resolve('.cache/sample', hashOfFiles(SOURCES));
  if (!existsSync(join(folder, 'done'))) {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build/makeSample.ts', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return folder;
};

/** `virtual:tongbi-sample`: the addresses of the sample's assets, one export a file (`snapshot.db` is `snapshot`). */
export const samplePlugin = (): Plugin => ({
  name: 'tongbi:sample',
  resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
  load: (id) => {
    if (id !== RESOLVED) return undefined;
    const folder = ensureSample();
    return readdirSync(folder)
      .filter((file) => file !== 'done')
      .map((file) => `export { default as ${file.replace(/\..*$/u, '')} } from ${JSON.stringify(`${join(folder, file)}?url`)};`)
      .join('\n');
  },
});
