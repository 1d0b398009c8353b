import type { Language } from '../domain/bilingual.ts';
import { tableDocs } from '../engine/tables/tableDocs.ts';

export interface ConsoleTable {
  readonly name: string;
  /** What it holds, and what one row is. */
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly about: string }[];
}

/** The tables that a query can be written over, described in a language; both languages can be used side by side. */
export const consoleTables = (language: Language): readonly ConsoleTable[] =>
  tableDocs.map(({ name, about, columns }) => ({
    name: name[language],
    about: about[language],
    columns: columns.map((column) => ({ name: column.name[language], about: column.about[language] })),
  }));
