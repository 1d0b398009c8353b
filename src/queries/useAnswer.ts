import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Ask, Question } from '../engine/question.ts';
import { useAccess } from './access.ts';

/** Options under which an answer is cached: which workspace, its revision, the question. */
export const answerOptions = <Answer>(
  question: Question<Answer>,
  { which, revision, ask }: { readonly which: string; readonly revision: number; readonly ask: Ask },
) => queryOptions({ queryKey: ['answer', which, revision, ...question.key], queryFn: () => ask(question) });

/** The answer to a question over the workspace on view; the last answer stays while the next one comes. */
export const useAnswer = <Answer>(question: Question<Answer>): UseQueryResult<Answer> => {
  const { which, workspace, ask } = useAccess();
  return useQuery({ ...answerOptions(question, { which, revision: workspace.revision, ask }), placeholderData: keepPreviousData });
};
