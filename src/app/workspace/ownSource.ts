import { fine, type Outcome } from '../../domain/problem.ts';
import type { Store } from '../../store/store.ts';
import { openOwnStore } from './ownStore.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

/** What the user imported, in this browser. Where nothing can be kept, it is empty and says why. */
export const ownSource = (opened: Promise<Outcome<Store>> = openOwnStore()): WorkspaceSource => {
  const inStore = async <Value>(work: (store: Store) => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const store = await opened;
    return store.ok ? work(store.value) : store;
  };
  return {
    which: 'own',
    journal: () => inStore((store) => store.journal()),
    rows: (id) => inStore((store) => store.rows(id)),
    setAside: (id) => inStore((store) => store.setAside(id)),
    original: (id, file) => inStore((store) => store.original(id, file)),
    snapshot: async () => {
      const kept = await inStore(async (store) => fine(await store.snapshot())).catch(() => null);
      return kept?.ok ? kept.value : null;
    },
    write: {
      append: (entry) => inStore((store) => store.append(entry)),
      keepSnapshot: (snapshot) => inStore((store) => store.keepSnapshot(snapshot)),
    },
    onChange: (listener) => {
      let ended = false;
      let end = (): void => {
        ended = true;
      };
      void opened.then((store) => {
        if (store.ok && !ended) end = store.value.onChange(listener);
      });
      return () => end();
    },
  };
};
