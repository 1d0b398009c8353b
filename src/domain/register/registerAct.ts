import type { ImportId, SchoolId } from '../ids.ts';
import type { School } from '../school.ts';
import type { Year } from '../year.ts';

/** Figures of an import that came under a school's id: of one file and some years of it, or all (null). */
export interface FiguresOf {
  readonly import: ImportId;
  readonly file: number | null;
  readonly years: readonly Year[] | null;
}

/**
 * What a person says in the register happened to schools, or was wrongly taken. `year`: the first in which it is so.
 * `founded`: schools that come with the act and were not known before it.
 */
export type RegisterAct =
  | { readonly kind: 'renamed'; readonly school: SchoolId; readonly name: string; readonly year: Year | null }
  | { readonly kind: 'recoded'; readonly school: SchoolId; readonly code: string; readonly year: Year | null }
  /** Into a new school, or into one of them, which goes on. */
  | { readonly kind: 'merged'; readonly schools: readonly SchoolId[]; readonly into: SchoolId; readonly founded: readonly School[]; readonly year: Year }
  /** Where the school is among its parts, it goes on beside them. */
  | { readonly kind: 'split'; readonly school: SchoolId; readonly into: readonly SchoolId[]; readonly founded: readonly School[]; readonly year: Year }
  | { readonly kind: 'campus'; readonly school: SchoolId; readonly main: SchoolId; readonly year: Year | null }
  | { readonly kind: 'grouped'; readonly schools: readonly SchoolId[]; readonly group: string; readonly year: Year | null; readonly until: Year | null }
  /** Two entries of the register were one school all along: everything of `school` belongs to `into`, its names too. */
  | { readonly kind: 'joined'; readonly school: SchoolId; readonly into: SchoolId; readonly names: readonly string[] }
  /** Figures and names were taken for a school's that belong to another. */
  | { readonly kind: 'separated'; readonly school: SchoolId; readonly from: readonly FiguresOf[]; readonly names: readonly string[]; readonly to: SchoolId; readonly founded: readonly School[] };

export type RegisterActKind = RegisterAct['kind'];
