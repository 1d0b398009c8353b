import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { bundleScript } from './bundleScript.ts';

/** Runs before the body is parsed, classic and blocking: who is this visitor, what may already be shown? */
const EARLY = 'src/app/headStart/early.ts';
/** Runs beside the loading of the app, and is the same module instance the app imports: starts the engine. */
const HEAD_START = 'src/app/headStart/headStart.ts';

const scriptTag = (src: string, attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { ...attrs, src },
  injectTo: 'head',
});

/** The first screen's code, which the app would ask for only once it runs itself. */
const FIRST_SCREEN = 'src/views/overview/OverviewScreen.tsx';

const preloadTags = (bundle: Rolldown.OutputBundle, file: string): readonly HtmlTagDescriptor[] => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const output = bundle[name];
    if (output?.type === 'chunk') output.imports.forEach(visit);
  };
  visit(file);
  return [...seen].map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` }, injectTo: 'head' }));
};

/** Puts the two head scripts into the page, each a file of its own: inline scripts are forbidden. */
export const headPlugin = (): Plugin => {
  let early: { readonly name: string; readonly code: string } | undefined;
  return {
    name: 'tongbi:head',
    config: () => ({
      build: { rolldownOptions: { input: { index: 'index.html', ...(existsSync(HEAD_START) && { headStart: HEAD_START }) } } },
    }),
    buildStart: async function () {
      if (this.environment.mode !== 'build') return;
      // A module would run only after the body is there.
      const code = await bundleScript(EARLY);
      early = { name: `assets/early-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`, code };
    },
    generateBundle: function () {
      if (early) this.emitFile({ type: 'asset', fileName: early.name, source: early.code });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        if (!bundle) {
          return [
            scriptTag(`/${EARLY}`, { type: 'module' }),
            ...(existsSync(HEAD_START) ? [scriptTag(`/${HEAD_START}`, { type: 'module', async: true })] : []),
          ];
        }
        const chunkOf = (module: string) => Object.values(bundle).find((output) => output.type === 'chunk' && output.facadeModuleId === resolve(module));
        const headStart = chunkOf(HEAD_START);
        const firstScreen = chunkOf(FIRST_SCREEN);
        return [
          ...(early ? [scriptTag(`./${early.name}`, {})] : []),
          ...(headStart ? [scriptTag(`./${headStart.fileName}`, { type: 'module', async: true, crossorigin: true })] : []),
          ...(firstScreen ? preloadTags(bundle, firstScreen.fileName) : []),
        ];
      },
    },
  };
};
