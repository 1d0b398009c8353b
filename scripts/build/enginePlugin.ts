import type { Plugin } from 'vite';
import { ensureEngineFiles } from '../trimDuckdb.ts';

const VIRTUAL = 'virtual:tongbi-engine';
const RESOLVED = `\0${VIRTUAL}`;

/** `virtual:tongbi-engine`: the addresses of the trimmed module and of the worker that runs it. */
export const enginePlugin = (): Plugin => ({
  name: 'tongbi:engine',
  resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
  load: (id) => {
    if (id !== RESOLVED) return undefined;
    return Object.entries(ensureEngineFiles())
      .map(([name, path]) => `export { default as ${name} } from ${JSON.stringify(`${String(path)}?url`)};`)
      .join('\n');
  },
});
