import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Question } from '../engine/question.ts';
import { useAccess } from './access.ts';
import { answerOptions } from './useAnswer.ts';

/** As useAnswer, for a question that is asked only sometimes: null asks nothing and has no answer. */
export const useAnswerIf = <Answer>(question: Question<Answer> | null): UseQueryResult<Answer> => {
  const { which, workspace, ask } = useAccess();
  return useQuery(
    question
      ? { ...answerOptions(question, { which, revision: workspace.revision, ask }), placeholderData: keepPreviousData }
      : { queryKey: ['answer', 'none'], queryFn: skipToken },
  );
};
