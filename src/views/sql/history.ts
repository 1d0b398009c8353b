import { array, object, parse, string, type InferOutput } from 'valibot';

const MOST = 50;
const shape = array(object({ sql: string(), at: string() }));

export type PastQuery = InferOutput<typeof shape>[number];

const keyOf = (which: string): string => `tongbi.queries.${which}`;

/** The queries run in a workspace, the latest first. Where the browser keeps nothing, there are none. */
export const pastQueries = (which: string): readonly PastQuery[] => {
  try {
    return parse(shape, JSON.parse(localStorage.getItem(keyOf(which)) ?? '[]'));
  } catch {
    return [];
  }
};

/** The same query again moves to the front. */
export const withQuery = (past: readonly PastQuery[], query: PastQuery): readonly PastQuery[] => [query, ...past.filter(({ sql }) => sql !== query.sql)].slice(0, MOST);

export const keepQueries = (which: string, queries: readonly PastQuery[]): void => {
  try {
    if (queries.length === 0) localStorage.removeItem(keyOf(which));
    else localStorage.setItem(keyOf(which), JSON.stringify(queries));
  } catch {
    // Full or forbidden: the list lasts as long as the page.
  }
};
