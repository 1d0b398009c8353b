import { build as bundle } from 'vite';
import { precompress } from './precompress.ts';

const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const start = performance.now();
  await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

/** From sources to dist/: bundle, first figures into the page, compressed copies beside what gains by them. */
export const build = async (): Promise<void> => {
  await step('bundled', () => bundle({ logLevel: 'warn' }));
  await step('compressed', () => precompress('dist'));
};
