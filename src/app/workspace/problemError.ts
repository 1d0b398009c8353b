import type { Outcome, Problem } from '../../domain/problem.ts';

/** A problem with words for the user, on its way through a promise that can only reject. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.values)}`);
    this.problem = problem;
  }
}

export const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return outcome.value;
};
