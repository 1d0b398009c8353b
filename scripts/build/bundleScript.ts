import { build } from 'vite';
import { OLDEST_BROWSER } from './oldestBrowser.ts';

/** One self-contained classic script. */
export const bundleScript = async (input: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: OLDEST_BROWSER,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const outputs = 'output' in result ? result.output : Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${input} came out empty`);
  return chunk.code;
};
