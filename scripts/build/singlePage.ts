import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { bundleScript } from './bundleScript.ts';
import { enginePlugin } from './enginePlugin.ts';
import { OLDEST_BROWSER } from './oldestBrowser.ts';

const FOLDER = '.cache/single';
/** The page that is saved with data and a story in it. Its name has no hash: it is asked for only when a person saves one. */
const NAME = 'single.html';

/** A single page carries the data it shows: the sample's files only where a story is of the sample. */
const noSample = (): Plugin => ({
  name: 'tongbi:no-sample',
  resolveId: (id) => (id === 'virtual:tongbi-sample' ? '\0no-sample' : undefined),
  load: (id) => (id === '\0no-sample' ? "export const journal = 'embedded:sample/journal'; export const snapshot = 'embedded:sample/snapshot'; export const originals = 'embedded:sample/originals';" : undefined),
});

const bundle = (): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [react(), noSample(), enginePlugin()],
    worker: { format: 'es', plugins: () => [noSample(), enginePlugin()] },
    // Asked for at run time: each file lies in the page itself.
    experimental: { renderBuiltUrl: (filename, { hostType }) => (hostType === 'js' ? { runtime: `globalThis.tongbiFile(${JSON.stringify(filename)})` } : { relative: true }) },
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      target: OLDEST_BROWSER,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
      rolldownOptions: { input: 'src/main.tsx', output: { codeSplitting: false, entryFileNames: 'main.js' } },
    },
  });

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Inside a script element only this could end it. */
const asScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Everything but data in one page that opens from a memory stick: code inline, workers as text, the module packed. */
export const writeSinglePage = async (dist: string): Promise<void> => {
  await bundle();
  const head = asScript(await bundleScript('src/app/carried/embedded.ts'));
  const app = asScript(readFileSync(join(FOLDER, 'main.js'), 'utf8'));
  const assets = readdirSync(join(FOLDER, 'assets'));
  const read = (name: string): Buffer => readFileSync(join(FOLDER, 'assets', name));
  const css = assets.filter((name) => name.endsWith('.css')).map((name) => read(name).toString('utf8')).join('\n');
  const files = assets.flatMap((name) => {
    if (name.endsWith('.wasm')) return [`<script type="application/octet-stream" data-file="assets/${name}" data-type="application/wasm">${gzipSync(read(name), { level: 9 }).toString('base64')}</script>`];
    // Nothing is imported into a page that was handed on.
    if (name.endsWith('.js') && !name.startsWith('importWorker')) return [`<script type="text/plain" data-file="assets/${name}">${asScript(read(name).toString('utf8'))}</script>`];
    return [];
  });
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(head)} ${hashOf(app)} 'wasm-unsafe-eval' blob:`,
    'worker-src blob:',
    'img-src data: blob:',
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const index = readFileSync('index.html', 'utf8');
  const page = index
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `<style>${css.replaceAll('</style', '<\\/style')}</style>\n<script>${head}</script>\n</head>`)
    .replace(/<script type="module"[^>]*><\/script>/u, () => `<!--carried-->\n${files.join('\n')}\n<script type="module">${app}</script>`);
  writeFileSync(join(dist, NAME), page);
};
