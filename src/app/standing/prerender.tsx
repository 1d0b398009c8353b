import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';
import { skipToken } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { AccessContext, type Access } from '../../queries/access.ts';
import { App } from '../App.tsx';
import { queryClient as client } from '../queryClient.ts';
import { makeRouter } from '../router.tsx';
import type { StandingAnswer } from './readStanding.ts';

export interface StandingPage {
  /** What goes into #root. */
  readonly html: string;
  /** Style elements that it needs beside the stylesheets. */
  readonly styles: string;
  /** The answers that it shows, by the keys under which they are cached. */
  readonly answers: readonly StandingAnswer[];
}

/** Those that are asked: a question that may be asked later has a place in the cache too. */
const queries = () => client.getQueryCache().getAll().filter((query) => query.options.queryFn !== skipToken);
const unanswered = () => queries().filter(({ state }) => state.data === undefined);

/** The overview as a stranger sees it first, with every question that it asks answered. A later answer may lead to more questions. */
export const prerender = async (access: Access): Promise<StandingPage> => {
  const history = createMemoryHistory({ initialEntries: ['/overview'] });
  // Links as the live page has them: behind the hash.
  const router = makeRouter(Object.assign(history, { createHref: (path: string) => `#${path}` }));
  await router.load();
  const render = (): { readonly html: string; readonly styles: string } => {
    const cache = createCache();
    const html = renderToString(
      <StyleProvider cache={cache}>
        <AccessContext value={access}>
          <App router={router} client={client} />
        </AccessContext>
      </StyleProvider>,
    );
    return { html, styles: extractStyle(cache) };
  };
  let page = render();
  for (let round = 0; unanswered().length > 0; round++) {
    if (round === 5) throw new Error('the overview keeps asking');
    await Promise.all(unanswered().map((query) => query.fetch()));
    page = render();
  }
  const answers = queries().map(({ queryKey, state }) => ({ key: queryKey, answer: state.data }));
  // Or the timers of the cache would keep the build waiting.
  client.clear();
  return { ...page, answers };
};
