import type { SourceOf, SourceRow } from '../../domain/answers/sourceOf.ts';
import type { Behind } from '../behind/address.ts';
import type { Records } from '../behind/recordsAddress.ts';

/** Where a figure of a sentence leads: its cell, the schools' figures behind it, the row of a record, the sentences counted. */
export type Leading =
  | { readonly to: 'source'; readonly source: SourceOf }
  | { readonly to: 'behind'; readonly behind: Behind }
  | { readonly to: 'record'; readonly row: SourceRow; readonly programme: string }
  | { readonly to: 'records'; readonly records: Records };

/** A piece of a sentence: plain, a name that stands out, or a figure that leads on. `what` it is of, for those who hear it. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly full: string }
  | { readonly kind: 'figure'; readonly text: string; readonly what: string; readonly leads: Leading };

export const plainText = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');
