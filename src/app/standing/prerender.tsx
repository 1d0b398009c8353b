import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';
import { dehydrate } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { AccessContext, type Access } from '../../queries/access.ts';
import { App } from '../App.tsx';
import { queryClient as client } from '../queryClient.ts';
import { makeRouter } from '../router.tsx';

export interface StandingPage {
  /** What goes into #root. */
  readonly html: string;
  /** Style elements that it needs beside the stylesheets. */
  readonly styles: string;
  /** The answers that it shows, as TanStack Query dehydrates them. */
  readonly answers: unknown;
}

const unanswered = () =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data === undefined);

/** The overview as a stranger sees it first, with every question that it asks answered. A later answer may lead to more questions. */
export const prerender = async (access: Access): Promise<StandingPage> => {
  const router = makeRouter(createMemoryHistory({ initialEntries: ['/overview'] }));
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
  return { ...page, answers: dehydrate(client) };
};
