import { fine } from '../../domain/problem.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

/** A workspace as it was after an entry of its journal: nothing later is in it, and nothing can be written to it. */
export const pastSource = (source: WorkspaceSource, revision: number): WorkspaceSource => ({
  ...source,
  journal: async () => {
    const journal = await source.journal();
    return journal.ok ? fine(journal.value.filter(({ no }) => no <= revision)) : journal;
  },
  write: null,
  onChange: () => () => undefined,
});
