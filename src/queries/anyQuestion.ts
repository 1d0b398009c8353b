import type { Question } from '../engine/question.ts';

/** A question whatever its answer: what a screen's list of questions holds. */
export type AnyQuestion = Question<unknown>;
