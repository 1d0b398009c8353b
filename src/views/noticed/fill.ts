import type { TFunction } from 'i18next';
import type { SentencePart } from './sentencePart.ts';

type Blank = string | number | SentencePart | readonly SentencePart[];

const isParts = (blank: Blank): blank is readonly SentencePart[] => Array.isArray(blank);

/** A sentence of the closed list with its blanks filled by pieces that keep what they lead to. */
export const fill = (t: TFunction, key: string, blanks: Readonly<Record<string, Blank>>): readonly SentencePart[] => {
  const pieces: (readonly SentencePart[])[] = [];
  const values = Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => {
      if (typeof blank === 'string' || typeof blank === 'number') return [name, blank];
      pieces.push(isParts(blank) ? blank : [blank]);
      return [name, `\u0001${pieces.length - 1}\u0001`];
    }),
  );
  return t(key, values).split('\u0001').flatMap((text, place): readonly SentencePart[] => (place % 2 === 1 ? (pieces[Number(text)] ?? []) : text === '' ? [] : [{ kind: 'text', text }]));
};

/** Several things one after the other. */
export const joined = (lists: readonly (readonly SentencePart[])[], joiner: string): readonly SentencePart[] =>
  lists.flatMap((list, place) => (place === 0 ? list : [{ kind: 'text' as const, text: joiner }, ...list]));
