import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { DIST } from '../../scripts/build/dist.ts';
import { serveBuilt, type Served } from '../../scripts/serve/serveBuilt.ts';

/** The built product, and beside it the page and the files that fill a browser with a workspace. */
export const SERVED = resolve('.cache/bench');

export const serveForBench = async (): Promise<Served> => {
  mkdirSync(SERVED, { recursive: true });
  for (const part of ['assets', 'seed', 'index.html']) rmSync(`${SERVED}/${part}`, { recursive: true, force: true });
  cpSync(DIST, SERVED, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'tests/benchmarks/seed',
    base: './',
    build: { outDir: `${SERVED}/seed`, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return serveBuilt(SERVED, 0);
};
