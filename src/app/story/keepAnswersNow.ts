import type { QueryClient } from '@tanstack/react-query';
import type { FrozenData } from '../../present/story.ts';
import { openStories } from './stories.ts';

/** Keeps the answers that the screen on view shows, for a slide over the same data. */
export const keepAnswersNow = async (client: QueryClient, data: FrozenData, name: string): Promise<void> => {
  const answered = client.getQueryCache().findAll({ queryKey: ['answer', data.workspace, data.revision], type: 'active' }).filter(({ state }) => state.data !== undefined);
  const shelf = openStories();
  await shelf.ready;
  await shelf.keepAnswers(name, answered.map(({ queryKey, state }) => ({ key: queryKey.slice(3), answer: state.data })));
};
