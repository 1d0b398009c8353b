import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'vite';
import { DIST, STAMP, stampOfSources } from './dist.ts';
import { precompress } from './precompress.ts';
import { writeSinglePage } from './singlePage.ts';
import { writeStandingPage } from './standingPage.ts';

const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const start = performance.now();
  await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

/** From sources to dist/: bundle, first figures into the page, the page that can be handed on, compressed copies beside what gains by them. */
export const build = async (): Promise<void> => {
  const stamp = stampOfSources();
  // Started by the tests it would be `test`, and React's development build would be bundled.
  process.env['NODE_ENV'] = 'production';
  await step('bundled', () => bundle({ logLevel: 'warn', build: { outDir: DIST, emptyOutDir: true } }));
  await step('first figures', () => writeStandingPage(DIST));
  await step('single page', () => writeSinglePage(DIST));
  await step('compressed', () => precompress(DIST));
  mkdirSync(dirname(join(DIST, STAMP)), { recursive: true });
  writeFileSync(join(DIST, STAMP), stamp);
};
