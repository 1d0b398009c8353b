import type { QueryClient } from '@tanstack/react-query';
import { restoreAnswers } from './answers/keepAnswers.ts';
import type { AppRouter } from './router.tsx';
import { readStanding } from './standing/readStanding.ts';
import { beginWorkspace } from './workspace/workspaces.ts';

/** With nothing standing in the page, an outline of it is better than a blank after this long. */
const PATIENCE_MS = 500;

const after = (delay: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, delay);
  });

/** What the HTML brought is on view: early.ts found that it is for this visitor. */
const pageStands = (client: QueryClient): boolean => readStanding(client) !== null && document.documentElement.dataset['standing'] !== 'hidden';

/**
 * Ends when the first rendering can be of the whole screen: its code is there, its workspace is known, its answers are
 * back. Until then the page keeps what the HTML brought.
 */
export const whenReady = async (router: AppRouter, client: QueryClient): Promise<void> => {
  const known = beginWorkspace(location.hash);
  const patience = pageStands(client) ? known : Promise.race([known, after(PATIENCE_MS)]);
  await Promise.all([router.load(), restoreAnswers(client), patience]);
};
