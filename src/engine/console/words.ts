import type { ConsolePlace } from '../../domain/answers/consoleAnswer.ts';

/** A word of SQL as DuckDB's own lexer cuts it; comments are no words. `at`: in characters. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The words that begin at these places (bytes of UTF-8), without the white space and comments behind each. */
export const wordsAt = (text: string, offsets: readonly number[]): readonly Word[] => {
  const bytes = encoder.encode(text);
  return offsets.map((from, place) => ({
    text: decoder.decode(bytes.subarray(from, offsets[place + 1] ?? bytes.length)).replace(/\s+$/u, ''),
    at: decoder.decode(bytes.subarray(0, from)).length,
  }));
};

export const placeOf = (text: string, at: number): ConsolePlace => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
