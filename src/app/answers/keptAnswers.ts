import type { DehydratedState } from '@tanstack/react-query';
import * as v from 'valibot';

type Kept = DehydratedState['queries'][number];

/** Answers of the screens last seen, as they lie in the store. Only the build that wrote them reads them again. */
export interface KeptAnswers {
  readonly build: string;
  readonly at: number;
  readonly state: DehydratedState;
}

const MOST = 32;
const MOST_ROWS = 4000;
const OLDEST_MS = 30 * 24 * 3600_000;

const isSmall = ({ state: { data } }: Kept): boolean => !Array.isArray(data) || data.length <= MOST_ROWS;

const isAnswer = ({ queryKey, state }: Kept): boolean => queryKey[0] === 'answer' && state.status === 'success';

/** The latest answers, few and small enough to be read before anything is painted. */
export const answersWorthKeeping = ({ queries }: DehydratedState): DehydratedState => ({
  mutations: [],
  queries: queries
    .filter((query) => isAnswer(query) && isSmall(query))
    .toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
    .slice(0, MOST),
});

const shape = v.object({
  build: v.string(),
  at: v.number(),
  state: v.object({ mutations: v.array(v.never()), queries: v.array(v.custom<Kept>((query) => typeof query === 'object' && query !== null && 'queryHash' in query && 'queryKey' in query && 'state' in query)) }),
});

/** What lay in the store, if this build wrote it not too long ago; else null. */
export const usableAnswers = (document: unknown, { build, now }: { readonly build: string; readonly now: number }): DehydratedState | null => {
  const result = v.safeParse(shape, document);
  if (!result.success || result.output.build !== build || now - result.output.at > OLDEST_MS) return null;
  return result.output.state;
};
