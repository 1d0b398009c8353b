import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Values are unknown: each is decoded when it is read, since another version of the product may have written it. */
export interface Tables extends DBSchema {
  readonly journal: { readonly key: number; readonly value: unknown };
  readonly rows: { readonly key: string; readonly value: unknown };
  readonly setAside: { readonly key: string; readonly value: unknown };
  readonly originals: { readonly key: [string, number]; readonly value: unknown };
  readonly snapshot: { readonly key: string; readonly value: unknown };
  readonly documents: { readonly key: string; readonly value: unknown };
}

const VERSION = 1;

export const openDatabase = (name: string): Promise<IDBPDatabase<Tables>> =>
  openDB<Tables>(name, VERSION, {
    upgrade: (database) => {
      for (const table of ['journal', 'rows', 'setAside', 'originals', 'snapshot', 'documents'] as const) database.createObjectStore(table);
    },
    // A later version in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
