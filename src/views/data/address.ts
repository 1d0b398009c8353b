import { boolean, fallback, nullable, number, object, optional, picklist, pipe, string, transform, type InferOutput } from 'valibot';
import { scopeAddress } from '../scope/address.ts';

export const DATA_TABS = ['imports', 'coverage', 'setAside', 'conflicts', 'corrections', 'quality', 'catalogue', 'schools', 'templates', 'workspaces'] as const;
export type DataTab = (typeof DATA_TABS)[number];

export const CONFLICT_STATES = ['all', 'open', 'settled'] as const;

const text = fallback(optional(pipe(string(), transform((value) => value.slice(0, 200))), ''), '');

/** What is on view on the data screen. `find` narrows the list of the tab; school and year open one cell of the coverage. */
export const dataAddress = object({
  ...scopeAddress.entries,
  tab: fallback(optional(picklist(DATA_TABS), 'imports'), 'imports'),
  find: text,
  /** Set-aside cells: of one import only; empty for all. */
  of: text,
  reason: text,
  /** Set-aside cells: what the file got wrong only, without what was left out knowingly. */
  faults: fallback(optional(boolean(), true), true),
  /** Conflicts: those that a person decided, or those still open. */
  state: fallback(optional(picklist(CONFLICT_STATES), 'all'), 'all'),
  school: text,
  year: fallback(optional(nullable(number()), null), null),
});

export type DataAddress = InferOutput<typeof dataAddress>;
