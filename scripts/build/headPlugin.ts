import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Runs before the body is parsed, classic and blocking: who is this visitor, what may already be shown? */
const EARLY = resolve('src/app/headStart/early.ts');
/** Runs beside the loading of the app, and is the same module instance the app imports: starts the engine. */
const HEAD_START = resolve('src/app/headStart/headStart.ts');

const scriptTag = (src: string, attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { ...attrs, src },
  injectTo: 'head-prepend',
});

/** Puts the two head scripts first in the page, each a file of its own: inline scripts are forbidden. */
export const headPlugin = (): Plugin => ({
  name: 'tongbi:head',
  config: () => ({
    build: {
      rolldownOptions: {
        input: {
          index: 'index.html',
          ...(existsSync(EARLY) && { early: EARLY }),
          ...(existsSync(HEAD_START) && { headStart: HEAD_START }),
        },
      },
    },
  }),
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      if (!bundle) {
        return [
          ...(existsSync(HEAD_START) ? [scriptTag('/src/app/headStart/headStart.ts', { type: 'module', async: true })] : []),
          ...(existsSync(EARLY) ? [scriptTag('/src/app/headStart/early.ts', { type: 'module' })] : []),
        ];
      }
      const chunkOf = (module: string): string | undefined =>
        Object.values(bundle).find((output) => output.type === 'chunk' && output.facadeModuleId === module)?.fileName;
      const early = chunkOf(EARLY);
      const headStart = chunkOf(HEAD_START);
      return [
        ...(early === undefined ? [] : [scriptTag(`./${early}`, {})]),
        ...(headStart === undefined ? [] : [scriptTag(`./${headStart}`, { type: 'module', async: true, crossorigin: true })]),
      ];
    },
  },
});
