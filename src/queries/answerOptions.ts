import { queryOptions } from '@tanstack/react-query';
import type { Ask, Question } from '../engine/question.ts';

/** Options under which an answer is cached: which workspace, its revision, the question. */
export const answerOptions = <Answer>(
  question: Question<Answer>,
  { which, revision, ask }: { readonly which: string; readonly revision: number; readonly ask: Ask },
) => queryOptions({ queryKey: ['answer', which, revision, ...question.key], queryFn: () => ask(question) });
