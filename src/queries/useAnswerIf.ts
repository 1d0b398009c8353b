import { keepPreviousData, skipToken, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Question } from '../engine/question.ts';
import { useAccess } from './access.ts';
import { answerOptions } from './answerOptions.ts';

/** As useAnswer, for a question that is asked only sometimes: null asks nothing and has no answer. */
export const useAnswerIf = <Answer>(question: Question<Answer> | null): UseQueryResult<Answer> => {
  const client = useQueryClient();
  const { which, workspace, ask } = useAccess();
  const options = question && answerOptions(question, { which, revision: workspace.revision, ask });
  // At once, as usePrefetchQuery does: the engine works while the rest of the page is still being rendered.
  if (options && !client.getQueryState(options.queryKey)) void client.prefetchQuery(options);
  return useQuery(options ? { ...options, placeholderData: keepPreviousData } : { queryKey: ['answer', 'none'], queryFn: skipToken });
};
