import type { Workspace } from '../domain/journal.ts';

/** Says of which live imports, corrections and decisions it was worked out which value holds: equal texts, equal outcome. */
export const contestSignature = ({ imports, corrections, decisions, readdressed }: Workspace): string =>
  JSON.stringify([
    [...imports, ...corrections].filter(({ live }) => live).map(({ no }) => no).toSorted((one, other) => one - other),
    decisions.map(({ no, school, year, metric, holds }) => [no, school, year, metric, holds]),
    [...readdressed],
  ]);
