import type { UseQueryResult } from '@tanstack/react-query';
import type { Question } from '../engine/question.ts';
import { useAnswerIf } from './useAnswerIf.ts';

/** The answer to a question over the workspace on view; the last answer stays while the next one comes. */
export const useAnswer = <Answer>(question: Question<Answer>): UseQueryResult<Answer> => useAnswerIf(question);
