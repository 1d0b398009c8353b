import type { ImportId } from '../domain/ids.ts';
import type { Workspace } from '../domain/journal.ts';

/** To which schools the rows of an import or correction are addressed: equal texts, equal rows. */
export const addressOf = ({ readdressed, corrections }: Workspace, id: ImportId): string => {
  const rules = readdressed.get(id);
  return rules ? JSON.stringify(rules) : (corrections.find((correction) => correction.id === id)?.school ?? '');
};
