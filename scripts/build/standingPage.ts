import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { openSampleInNode } from './openSampleInNode.ts';
import type { StandingPage } from '../../src/app/standing/prerender.tsx';
import type { Access } from '../../src/queries/access.ts';
import { ensureSample } from './samplePlugin.ts';

const BUNDLE = '.cache/standing';

type Prerender = (access: Access) => Promise<StandingPage>;

const isPrerender = (value: unknown): value is Prerender => typeof value === 'function';

/** The app for Node: React and everything else in one bundle, so that each is there once. */
const bundlePrerender = async (): Promise<Prerender> => {
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/app/standing/prerender.tsx', outDir: BUNDLE, emptyOutDir: true, target: 'node20', minify: false },
    ssr: { noExternal: true },
  });
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(BUNDLE, 'prerender.js')).href);
  const { prerender } = module;
  if (!isPrerender(prerender)) throw new Error('the bundle has no prerender');
  return prerender;
};

const never = (): never => {
  throw new Error('not while the page is built');
};

/** Inside a script element only `<` could end it. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Writes the overview of the sample, as a stranger sees it first, into the built page, with its answers beside it. */
export const writeStandingPage = async (dist: string): Promise<void> => {
  const [prerender, { sample, workspace, ask, close }] = await Promise.all([bundlePrerender(), openSampleInNode(ensureSample())]);
  const { html, styles, answers } = await prerender({
    which: 'sample',
    editable: false,
    dealtOut: null,
    workspace,
    ask,
    console: never,
    evidence: never,
    setAside: never,
    undo: never,
    redo: never,
    decide: never,
    correct: never,
    editMetric: never,
    editSchool: never,
    register: never,
    annotate: never,
    chooseSimilar: never,
    followUp: never,
  });
  close();
  const path = join(dist, 'index.html');
  const page = readFileSync(path, 'utf8');
  const place = '<div id="root"></div>';
  if (!page.includes(place)) throw new Error('index.html has no empty #root');
  const data = `<script type="application/json" id="standing">${asData({ journal: sample.journal, answers })}</script>`;
  writeFileSync(path, page.replace('</head>', () => `${styles}</head>`).replace(place, () => `<div id="root"><div data-standing>${html}</div></div>${data}`));
};
