import { actsOf } from '../domain/acts.ts';
import type { Workspace } from '../domain/journal.ts';
import type { Snapshot } from '../domain/snapshot.ts';

/** The snapshot where it is of this journal; one that holds imports the journal does not know is of no use. */
export const fittingSnapshot = (snapshot: Snapshot | null, workspace: Workspace): Snapshot | null => {
  const known = new Set(actsOf(workspace).map(({ id }) => id));
  return snapshot?.imports.every((id) => known.has(id)) === true ? snapshot : null;
};
