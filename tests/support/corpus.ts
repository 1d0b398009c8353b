import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of files that nobody here wrote, beside the checkout; null (and the test that wants it skips) where it is absent. */
export const corpus = (name: string): string | null => {
  const folder = fileURLToPath(new URL(`../../../shared/corpora/${name}`, import.meta.url));
  if (existsSync(folder)) return folder;
  console.warn(`skipped: ../shared/corpora/${name} is not here`);
  return null;
};
