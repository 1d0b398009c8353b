// oxlint-disable-next-line import/default -- Vite gives the address of the bundled worker
import file from './evidenceWorker.ts?worker&url';

let kept: string | null = null;

/** Keeps the worker's script in memory, so that a source is opened without a request once the page is loaded. It imports no other file. */
export const keepEvidenceWorker = async (): Promise<void> => {
  const response = await fetch(file);
  if (response.ok && import.meta.env.PROD) kept = URL.createObjectURL(await response.blob());
};

export const startEvidenceWorker = (): Worker => new Worker(kept ?? file, { type: 'module', name: 'evidence' });
