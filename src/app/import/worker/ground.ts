import { catalogue } from '../../../domain/catalogue.ts';
import { foldJournal } from '../../../domain/foldJournal.ts';
import type { Workspace } from '../../../domain/journal.ts';
import type { Outcome } from '../../../domain/problem.ts';
import { openStore } from '../../../store/openStore.ts';
import type { Store } from '../../../store/store.ts';

/** The user's workspace as the worker sees it: where nothing can be kept, an empty one, and the reason is told at the commit. */
export interface Ground {
  readonly store: Outcome<Store>;
  readonly workspace: () => Promise<Workspace>;
}

export const openGround = async (name: string): Promise<Ground> => {
  const store = await openStore(name);
  return {
    store,
    workspace: async () => {
      const journal = store.ok ? await store.value.journal() : null;
      return foldJournal(journal?.ok === true ? journal.value : [], catalogue);
    },
  };
};
