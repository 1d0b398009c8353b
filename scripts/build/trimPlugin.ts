import type { Plugin } from 'vite';
import { ensureEngineFiles } from '../trimDuckdb.ts';

const VIRTUAL = 'virtual:tongbi-engine';
const RESOLVED = `\0${VIRTUAL}`;

/** `virtual:tongbi-engine`: the addresses of DuckDB's worker script and of its trimmed module, as hashed assets. */
export const trimPlugin = (): Plugin => ({
  name: 'tongbi:trim',
  resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
  load: (id) => {
    if (id !== RESOLVED) return undefined;
    return Object.entries(ensureEngineFiles())
      .map(([name, path]) => `export { default as ${name} } from ${JSON.stringify(`${path}?url`)};`)
      .join('\n');
  },
});
