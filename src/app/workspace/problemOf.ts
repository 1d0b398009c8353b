import type { Problem } from '../../domain/problem.ts';
import { EngineDeath } from '../../engine/database.ts';
import { ProblemError } from './problemError.ts';

/** What the user is told when a workspace could not be brought on view. */
export const problemOf = (cause: unknown): Problem => {
  if (cause instanceof ProblemError) return cause.problem;
  if (cause instanceof EngineDeath) return { code: 'engine_died', place: {}, values: {} };
  return { code: 'engine_failed', place: {}, values: { reason: cause instanceof Error ? cause.message : String(cause) } };
};
