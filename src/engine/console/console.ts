import type { ConsoleAnswer } from '../../domain/answers/consoleAnswer.ts';

export interface ConsoleLimits {
  /** At most so many rows are given. */
  readonly rows: number;
  /** After so many milliseconds it is stopped. */
  readonly ms: number;
  readonly signal: AbortSignal;
}

/** Answers one SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE or EXPLAIN; refuses all else. Never rejects. */
export type Console = (text: string, limits: ConsoleLimits) => Promise<ConsoleAnswer>;
