import type { Bilingual } from './bilingual.ts';

/** Where in a file: all parts optional, rows 1-based as an editor or spreadsheet counts them. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  /** The raw text there, cut to a readable length. */
  readonly text?: string;
}

/**
 * Something that can be expected to go wrong, as a value. `code` names a sentence in the language files
 * (`problem.<code>` says what and where, `problem.<code>.way` the way out); `values` fill its blanks, a name of the data in both languages as `{{metric.zh}}` and `{{metric.en}}`.
 */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly values: Readonly<Record<string, string | number | Bilingual>>;
}

/** What fills the blanks of its sentence; the sheet stands with the file. */
export const blanksOf = ({ place, values }: Problem): Problem['values'] => ({
  ...place,
  ...(place.file !== undefined && place.sheet !== undefined ? { file: `${place.file} › ${place.sheet}` } : {}),
  ...values,
});

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const fine = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const refused = (code: string, place: Place = {}, values: Problem['values'] = {}): Outcome<never> => ({
  ok: false,
  problem: { code, place, values },
});
