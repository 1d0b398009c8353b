import type { Workspace } from '../domain/journal.ts';

/** Says of which live imports and decisions it was worked out which value holds: equal texts, equal outcome. */
export const contestSignature = ({ imports, decisions }: Workspace): string =>
  JSON.stringify([
    imports.filter(({ live }) => live).map(({ no }) => no),
    decisions.map(({ no, school, year, metric, holds }) => [no, school, year, metric, holds]),
  ]);
