import { hashOfFiles } from './hashOfFiles.ts';

/** Where the built product goes; TONGBI_DIST names another folder, which the browser tests then take as it is. */
export const DIST = process.env['TONGBI_DIST'] ?? 'dist';

/** A file beside the product, outside what is served, that says of which sources it was built. */
export const STAMP = '../.cache/built';

export const stampOfSources = (): string =>
  hashOfFiles(['index.html', 'src', 'data', 'public', 'scripts', 'vite.config.ts', 'package-lock.json']);
