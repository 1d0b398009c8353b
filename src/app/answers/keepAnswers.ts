import { dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';
import { openOwnStore } from '../workspace/ownStore.ts';
import { idleTime } from '../idle.ts';
import { answersWorthKeeping, usableAnswers, type KeptAnswers } from './keptAnswers.ts';

const NAME = 'answers';
const PAUSE_MS = 2000;

/** The file this code was built into: its name carries a hash, so that it is another for every build. */
const BUILD = import.meta.url;

const readKept = async (): Promise<unknown> => {
  const store = await openOwnStore();
  if (!store.ok) return null;
  const document = await store.value.document(NAME);
  store.value.close();
  return document;
};

/** Brings back the answers of the screens last seen. Without a store, or when it takes too long, there are none. */
export const restoreAnswers = async (client: QueryClient, patienceMs = 300): Promise<void> => {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
  });
  const state = usableAnswers(await Promise.race([readKept(), late]).catch(() => null), { build: BUILD, now: Date.now() });
  if (state) hydrate(client, state);
};

/** Keeps the latest answers from now on, in idle time after the last change. */
export const keepAnswers = (client: QueryClient): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    await idleTime();
    const kept: KeptAnswers = { build: BUILD, at: Date.now(), state: answersWorthKeeping(dehydrate(client)) };
    const store = await openOwnStore();
    if (!store.ok) return;
    await store.value.keepDocument(NAME, kept);
    store.value.close();
  };
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void save().catch(() => undefined), PAUSE_MS);
  });
};
