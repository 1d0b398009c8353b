import { refused, type Outcome } from '../domain/problem.ts';

/** What the browser's database says when it fails, as a sentence for the user; a bug of ours is thrown on. */
const storeProblem = (cause: unknown): Outcome<never> => {
  if (!(cause instanceof DOMException)) throw cause;
  switch (cause.name) {
    case 'QuotaExceededError':
      return refused('store_full');
    case 'InvalidStateError':
    case 'SecurityError':
    case 'VersionError':
    case 'MissingAPIError':
      return refused('store_unavailable');
    default:
      return refused('store_failed', {}, { reason: `${cause.name}: ${cause.message}` });
  }
};

/** Runs work on the database; what the disk or the browser's policy refuses becomes a problem. */
export const attempt = async <Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
  try {
    return await work();
  } catch (cause) {
    return storeProblem(cause);
  }
};
