// oxlint-disable-next-line import/default -- Vite gives the address of the bundled worker
import file from './worker/importWorker.ts?worker&url';
import { chosenStore } from '../workspace/chosenStore.ts';

let kept: string | null = null;

/** Keeps the worker's script in memory, so that an import asks for nothing once the page is loaded. It imports no other file. */
export const keepImportWorker = async (): Promise<void> => {
  const response = await fetch(file);
  if (response.ok && import.meta.env.PROD) kept = URL.createObjectURL(await response.blob());
};

/** The worker is named after the store it writes to. */
export const startImportWorker = (): Worker => new Worker(kept ?? file, { type: 'module', name: chosenStore() });
